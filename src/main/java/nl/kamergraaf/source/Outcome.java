package nl.kamergraaf.source;

import java.util.List;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.record.OfficialRecord;

/** What came of reading one input. */
public sealed interface Outcome {

  /** The input was a letter. */
  record Read(Letter letter) implements Outcome {}

  /**
   * The input was no letter but holds official records: a publication of the Kamer or answers of its open data.
   *
   * @param sha256 hash of the input's bytes, lower-case hexadecimal
   */
  record Recorded(List<OfficialRecord> records, String sha256) implements Outcome {
    public Recorded {
      records = List.copyOf(records);
    }
  }

  /**
   * The input cannot be read.
   *
   * @param input the input's name
   * @param place where in it, as "line 12" or "byte 4711", or empty
   * @param reason one sentence for the person who gave the input
   */
  record Refused(String input, String place, String reason) implements Outcome {

    public String message() {
      return place.isEmpty() ? input + ": " + reason : input + ", " + place + ": " + reason;
    }
  }
}
