package nl.kamergraaf.letter;

import java.util.Optional;

/** A dossier in which the letter is filed, with the letter's number in it where the source gives one, and the dossier's title. */
public record DossierEntry(DossierKey key, Optional<String> sequence, Optional<String> title) {}
