package nl.kamergraaf.guide;

/**
 * A term, scheme or thing that is referred to.
 *
 * @param iri in full
 * @param name short, such as {@code kg:Letter} or {@code prov:Entity}; the IRI where it has no short name
 * @param label what it is called
 */
public record Ref(String iri, String name, Text label) {}
