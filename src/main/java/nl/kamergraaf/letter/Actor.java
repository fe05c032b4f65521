package nl.kamergraaf.letter;

import java.util.Optional;

/**
 * Somebody whom the header names, as in
 * "Eerste ondertekenaar: C.C.J. Veldkamp, minister van Buitenlandse Zaken (Ooit Nieuw Sociaal Contract kamerlid)".
 *
 * @param relation the source's word: Eerste ondertekenaar, Mede ondertekenaar, Indiener, Medeindiener ...
 * @param name as written
 * @param office the office as written, if any
 * @param party party of a sitting member, if given in parentheses
 * @param formerParty party for which the person once sat in the Kamer
 * @param at the item's place in the source
 */
public record Actor(
    String relation, String name, Optional<String> office, Optional<String> party, Optional<String> formerParty, Span at) {}
