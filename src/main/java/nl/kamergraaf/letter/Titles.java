package nl.kamergraaf.letter;

import java.util.Optional;

/**
 * What the source calls the letter.
 *
 * @param subject the letter's subject
 * @param kind the Kamer's kind of document, such as "Brief regering"
 * @param appreciation the cabinet's appreciation where the kind carries one
 * @param fileFormat extension of the original without dot (docx, pdf), if the source says it
 */
public record Titles(String subject, Optional<String> kind, Optional<String> appreciation, Optional<String> fileFormat) {}
