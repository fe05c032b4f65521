package nl.kamergraaf.guide;

import java.util.Optional;

/**
 * What a shape asks.
 *
 * @param shape name of its file in {@code shapes/}, without extension
 * @param target of what it asks it: a class, or a property that a thing has
 * @param path the property whose values are meant; absent where the shape asks something of the thing as a whole
 * @param severity violation, warning or info
 * @param words the constraint in words; empty where only the message says it
 * @param message what the report says when it does not hold
 */
public record Constraint(String shape, Ref target, Optional<Ref> path, String severity, Text words, Text message) {}
