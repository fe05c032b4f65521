package nl.kamergraaf.register;

import java.time.LocalDate;
import java.util.Optional;

/** An office held by a person, by IRIs; a bound that no source gives is absent. */
public record Holding(String iri, String person, String office, Optional<LocalDate> start, Optional<LocalDate> end) {

  public boolean covers(LocalDate day) {
    return start.map(s -> !day.isBefore(s)).orElse(true) && end.map(e -> !day.isAfter(e)).orElse(true);
  }
}
