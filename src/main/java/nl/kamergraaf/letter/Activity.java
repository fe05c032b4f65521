package nl.kamergraaf.letter;

import java.time.LocalDateTime;

/** An activity on whose agenda the letter stands: start in Dutch local time, title, kind and body as written. */
public record Activity(LocalDateTime start, String title, String kind, String body, Span at) {}
