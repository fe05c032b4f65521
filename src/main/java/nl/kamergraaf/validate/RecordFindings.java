package nl.kamergraaf.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Discrepancy;
import nl.kamergraaf.graph.RecordComparison;
import nl.kamergraaf.vocab.KGS;

/** Differences between letters and official records as findings: the letter's sentence, and what the record says. Nothing is repaired. */
public final class RecordFindings {

  /** Name under which these are reported. */
  public static final String NAME = "letter-against-record";

  private RecordFindings() {}

  /** Warnings: one for each difference, and for each number that does not fit its time. */
  public static List<Finding> of(RecordComparison comparison) {
    return Stream.concat(comparison.discrepancies().stream().map(RecordFindings::of), comparison.implausible().stream().map(RecordFindings::of)).toList();
  }

  private static Finding of(RecordComparison.Implausible defect) {
    String key = defect.version().getURI().substring(defect.version().getURI().lastIndexOf('/') + 1);
    int version = key.lastIndexOf("-v");
    Finding.Message message =
        new Finding.Message(
            "Volgnummer " + defect.number() + " kan in dit dossier niet zijn uitgegeven toen de indiener in de Kamer zat.",
            "Number " + defect.number() + " cannot have been given out in this dossier while the mover sat in the Kamer.");
    return new Finding(
        key.substring(0, version), Integer.parseInt(key.substring(version + 2)), Severity.WARNING, NAME, defect.citation(), Optional.of("kg:referenceDefect"),
        Optional.of(KGS.concept("number-implausible")), message, Optional.of(defect.sentence()).filter(words -> !words.isBlank()));
  }

  private static Finding of(Discrepancy difference) {
    String key = difference.version().getURI().substring(difference.version().getURI().lastIndexOf('/') + 1);
    int version = key.lastIndexOf("-v");
    Finding.Message message =
        new Finding.Message(
            "De brief zegt: " + difference.letterSays() + ". De registratie zegt: " + difference.recordSays() + ".",
            "The letter says: " + difference.letterSays() + ". The record says: " + difference.recordSays() + ".");
    return new Finding(
        key.substring(0, version), Integer.parseInt(key.substring(version + 2)), Severity.WARNING, NAME, difference.citation(), Optional.of("kg:recordEvidence"),
        difference.proof().stream().findFirst(), message, Optional.of(difference.sentence()).filter(words -> !words.isBlank()));
  }
}
