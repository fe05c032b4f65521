package nl.kamergraaf.validate;

/**
 * What was examined, and what came of it.
 *
 * @param subject a version of a letter, a record, or a file of other RDF
 * @param report what was found
 * @param coverage what was looked at
 */
public record Examined(Subject subject, Report report, Coverage coverage) {

  /** Its name in reports. */
  public String name() {
    return subject.name();
  }

  /** What the checks across letters found on this one belongs to it as well. */
  Examined with(Report more) {
    return new Examined(subject, report.and(more), coverage);
  }
}
