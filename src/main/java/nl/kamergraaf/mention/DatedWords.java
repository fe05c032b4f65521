package nl.kamergraaf.mention;

/** The day by which a document is called: "de brief van 6 december 2024", "de motie d.d. 9 februari jl.". */
final class DatedWords {

  private DatedWords() {}

  /** Index behind "van 6 december 2024" or "d.d. 6 december 2024"; the same index where none stands there. */
  static int behind(Words words, int from) {
    if (!words.follow(from, "van") && !words.follow(from, "d.d.") && !words.follow(from, "dd")) {
      return from;
    }
    int at = words.get(from + 1).is(".") ? from + 2 : from + 1;
    String day = words.get(at).text();
    boolean date = day.length() <= 2 && day.chars().allMatch(Character::isDigit) && Sequences.isMonth(words.get(at + 1).lower());
    if (!date) {
      return from;
    }
    String year = words.get(at + 2).text();
    return Dossiers.isYear(year) || year.equals("jl") ? at + 3 : at + 2;
  }
}
