package nl.kamergraaf.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.DossierKey;

/** The head of an official publication while it is read: dossiers, number, what the paper calls itself, its day. */
final class OfficialHead {

  private final StringBuilder words = new StringBuilder();
  private final List<DossierEntry> dossiers = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();
  private String taking = "";
  private String dossier = "";
  private String addition = "";
  private String act = "";
  private Optional<String> heading = Optional.empty();
  private Optional<LocalDate> dated = Optional.empty();
  private String session = "";
  private String series = "";
  private String chamber = "";
  private boolean answers;

  /** An element opens; {@code path} has it first and its parents behind it. */
  void open(String name, Deque<String> path, String content, String chamber) {
    String parent = path.stream().skip(1).findFirst().orElse("");
    String take =
        switch (parent + "/" + name) {
          case "dossiernummer/dossiernr" -> "dossier";
          case "dossiernummer/raadnr", "dossiernummer/begrotingshoofdstuk" -> "addition";
          case "dossiernummer/rijkswetnr" -> "act";
          case "dossier/titel", "onderw/naam" -> "title";
          case "onderw/nummer" -> "printed";
          case "stuknr/ondernummer", "stuk/nummer" -> "number";
          case "stuk/titel" -> heading.isEmpty() ? "heading" : "";
          case "kamervragen/kamervraagnummer" -> "number";
          case "kamervraagomschrijving/kamervraagonderwerp" -> "heading";
          case "kamervraagkop/tekstregel", "kamerstukkop/tekstregel", "handelingenkop/tekstregel" -> content.equals("vergaderjaar") ? "session" : content.equals("kamernummer") ? "chamber" : "";
          case "kamervragen/kamervraagomschrijving" -> "description";
          default -> "";
        };
    if (parent.equals("officiele-publicatie") && !name.equals("metadata")) {
      series = name;
    }
    if (!take.isEmpty()) {
      describe();
      taking = take;
      words.setLength(0);
    }
  }

  void text(String text) {
    if (!taking.isEmpty() && words.length() < 5000) {
      words.append(text);
    }
  }

  void close(String name) {
    if (name.equals("dossiernummer")) {
      number();
    } else if (!taking.isEmpty() && closes(name)) {
      take(words.toString().replaceAll("[\\s\\p{Zs}]+", " ").strip());
      taking = "";
    }
  }

  private boolean closes(String name) {
    return switch (taking) {
      case "dossier" -> name.equals("dossiernr");
      case "addition" -> name.equals("raadnr") || name.equals("begrotingshoofdstuk");
      case "act" -> name.equals("rijkswetnr");
      case "title" -> name.equals("titel") || name.equals("naam");
      case "printed" -> name.equals("nummer");
      case "session", "chamber" -> name.equals("tekstregel");
      case "description" -> name.equals("kamervraagomschrijving");
      case "number" -> name.equals("ondernummer") || name.equals("nummer") || name.equals("kamervraagnummer");
      default -> name.equals("titel") || name.equals("kamervraagonderwerp");
    };
  }

  private void take(String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (taking) {
      case "dossier" -> dossier = value;
      case "addition" -> addition = value;
      case "act" -> act = value;
      case "title" -> titled(value);
      case "printed" -> DossierHead.at(value).ifPresent(head -> dossiers.add(new DossierEntry(head.key(), Optional.empty(), Optional.empty())));
      case "number" -> numbers.add(value);
      case "session" -> session = value.replaceAll("[^0-9-]", "");
      case "chamber" -> chamber = value;
      case "description" -> described(value);
      default -> heading = Optional.of(value);
    }
  }

  /** Words of a description up to an element inside it that is taken apart. */
  private void describe() {
    if (taking.equals("description")) {
      described(words.toString());
    }
  }

  /** {@code Antwoord van Minister Zeeman (Visserij) (ontvangen 20 februari 2025)}. */
  private void described(String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf("ontvangen ");
    if (at >= 0) {
      DutchDate.in(text.substring(at)).ifPresent(this::date);
    }
  }

  /** The paper holds answers of the government. */
  void answered() {
    answers = true;
  }

  boolean answers() {
    return answers;
  }

  /** What kind of series the publication belongs to, where it has no heading of its own. */
  Optional<String> series() {
    return switch (series) {
      case "kamervragen" -> Optional.of("Kamervragen");
      case "handelingen" -> Optional.of("Handelingen");
      default -> Optional.empty();
    };
  }

  /** {@code ah-tk-20242025-100}, for questions whose metadata do not say it. */
  Optional<String> serial() {
    boolean known = series.equals("kamervragen") && session.length() == 9 && !numbers.isEmpty() && numbers.get(0).matches("[0-9]{1,6}");
    return known ? Optional.of("ah-" + (chamber.equals("1") ? "ek" : "tk") + "-" + session.replace("-", "") + "-" + numbers.get(0)) : Optional.empty();
  }

  /** {@code 36 410} with chapter V, {@code 21 501} with 02, {@code 33 852} with R2023. */
  private void number() {
    String digits = dossier.replaceAll("[^0-9]", "");
    String more = addition.isEmpty() ? act : addition;
    if (digits.length() >= 4 && digits.length() <= 5) {
      Optional<String> added = more.isEmpty() ? Optional.empty() : Optional.of(normal(more));
      dossiers.add(new DossierEntry(new DossierKey(digits, added), Optional.empty(), Optional.empty()));
    }
    dossier = "";
    addition = "";
    act = "";
  }

  private static String normal(String addition) {
    String bare = addition.replaceAll("[()\\s.]", "").toUpperCase(Locale.ROOT);
    return bare.length() == 1 && Character.isDigit(bare.charAt(0)) ? "0" + bare : bare;
  }

  private void titled(String title) {
    for (int i = dossiers.size() - 1; i >= 0 && dossiers.get(i).title().isEmpty(); i--) {
      dossiers.set(i, new DossierEntry(dossiers.get(i).key(), Optional.empty(), Optional.of(title)));
    }
  }

  void date(LocalDate day) {
    if (dated.isEmpty()) {
      dated = Optional.of(day);
    }
  }

  /** The dossiers, the first with the paper's number in it. */
  List<DossierEntry> dossiers() {
    List<DossierEntry> filed = new ArrayList<>(dossiers);
    if (!filed.isEmpty()) {
      DossierEntry first = filed.get(0);
      filed.set(0, new DossierEntry(first.key(), numbers.stream().findFirst().map(number -> number.replaceAll("[\\s.]", "")), first.title()));
    }
    return filed;
  }

  Optional<String> heading() {
    return heading;
  }

  Optional<LocalDate> dated() {
    return dated;
  }
}
