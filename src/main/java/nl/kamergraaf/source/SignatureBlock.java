package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Signed;

/**
 * Lines that sign: offices and names, in two flattened columns or below one another. They stand at the end, in reports of a written
 * consultation at the start.
 *
 * @param from index of the first line
 * @param to index after the last line
 * @param signed each office with its name
 */
record SignatureBlock(int from, int to, List<Signed> signed) {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_OFFICE = 120;
  /** More than sign one letter: what names so many offices before a name signs nothing. */
  private static final int MOST_OFFICES = 20;
  /** Of offices that are put together out of several lines. */
  private static final int LONGEST_OFFICES = 400;
  /** Lines of the names below a letter; a letter that only hands over what follows has half of them. */
  private static final int COVER = 8;

  static List<SignatureBlock> all(List<Line> lines, int from, int to, List<Actor> signatories) {
    List<SignatureBlock> found = new ArrayList<>();
    List<SignatureBlock> loose = new ArrayList<>();
    int i = from;
    while (i < to) {
      Optional<SignatureBlock> block = at(lines, i, to, signatories);
      block.ifPresent(found::add);
      int first = i;
      block.filter(one -> signatories.isEmpty() && one.to() < to && !closing(lines.get(first)) && OfficeLine.at(lines.get(first)).isEmpty()).ifPresent(loose::add);
      i = block.map(SignatureBlock::to).orElse(i + 1);
    }
    SignatureBlock last = found.isEmpty() ? null : found.get(found.size() - 1);
    loose.remove(last);
    found.removeAll(loose); // names with offices in the text, where another block closes it
    return found;
  }

  private static Optional<SignatureBlock> at(List<Line> lines, int from, int to, List<Actor> signatories) {
    // most lines are told by their first characters: no signature begins with a mark or in the middle of a sentence
    if (lines.get(from).text().length() > 400 || !Character.isLetter(lines.get(from).text().charAt(0)) && !lines.get(from).starts("'")) {
      return Optional.empty();
    }
    int i = closing(lines.get(from)) ? from + 1 : from;
    Optional<SignatureBlock> upside = i < to ? nameFirst(lines, from, i, to, signatories) : Optional.empty();
    if (upside.isPresent()) {
      return upside;
    }
    List<Line> offices = new ArrayList<>();
    List<Line> names = new ArrayList<>();
    boolean open = false;
    while (i < to) {
      Line line = lines.get(i);
      Optional<OfficeLine> office = OfficeLine.at(line);
      if (office.isPresent() && open && offices.size() > names.size() && offices.get(offices.size() - 1).text().length() < LONGEST_OFFICES && OfficeLine.apposed(line, offices.get(offices.size() - 1))) {
        Line last = offices.remove(offices.size() - 1);
        offices.add(last.with(", " + office.get().offices().get(0).text()));
        names.addAll(office.get().names());
        open = office.get().open();
      } else if (office.isPresent() && (offices.isEmpty() || names.size() <= offices.size())) {
        offices.addAll(office.get().offices());
        names.addAll(office.get().names());
        open = office.get().open();
      } else if (offices.size() > names.size() && OfficeLine.continues(line, lines.get(i - 1))) {
        Line last = offices.remove(offices.size() - 1);
        offices.add(last.with(OfficeLine.between(line, lines.get(i - 1)) + stripped(line.text())));
        open = line.text().endsWith(",");
      } else if (!offices.isEmpty() && line.starts("mede namens") && line.text().length() < 400) {
        open = true;
      } else if (offices.size() > names.size()) {
        Optional<List<Line>> more = PersonNames.on(line, offices.size() - names.size(), signatories);
        if (more.isEmpty() || !open && names.isEmpty() && !more.get().stream().allMatch(name -> PersonNames.surely(Token.of(name.text())))) {
          break;
        }
        names.addAll(more.get());
        if (more.get().isEmpty()) {
          i++;
          break;
        }
      } else {
        break;
      }
      i++;
      if (offices.size() - names.size() > MOST_OFFICES) {
        return Optional.empty();
      }
    }
    boolean signs = !offices.isEmpty() && (!names.isEmpty() || open && i == to);
    return signs ? Optional.of(new SignatureBlock(from, i, pairs(offices, names))) : Optional.empty();
  }

  private static boolean closing(Line line) {
    return line.text().length() < 60 && Lists.OFFICES.has("closing", stripped(line.text()));
  }

  private static String stripped(String text) {
    return text.endsWith(",") || text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
  }

  /**
   * {@code A.B. Zeeman} above {@code Minister van Defensie}: below a closing, with a name that the header has, at the end of the letter or
   * below a few lines that hand over what follows.
   */
  private static Optional<SignatureBlock> nameFirst(List<Line> lines, int from, int at, int to, List<Actor> signatories) {
    List<Signed> signed = new ArrayList<>();
    int i = at;
    while (i + 1 < to) {
      Line name = lines.get(i);
      boolean known = at > from || signatories.stream().anyMatch(actor -> sameSurname(actor, name)) || signatories.isEmpty() && (signed.isEmpty() ? alone(lines, i, to) : bears(name, lines.get(i + 1)));
      if (!known || OfficeLine.at(name).isPresent()) {
        break;
      }
      Optional<OfficeLine> office = OfficeLine.at(lines.get(i + 1));
      boolean pair = office.isPresent() && office.get().offices().size() == 1 && office.get().names().isEmpty() && !office.get().open()
          && PersonNames.on(name, 1, signatories).isPresent();
      if (!pair) {
        break;
      }
      signed.add(new Signed(Optional.of(office.get().offices().get(0).text()), Optional.of(untitled(name).text()), untitled(name).at()));
      i += 2;
    }
    return signed.isEmpty() ? Optional.empty() : Optional.of(new SignatureBlock(from, i, signed));
  }

  /** Full names, each with a minister's office below it, where a letter ends or where its cover ends: elsewhere they may be a list. */
  private static boolean alone(List<Line> lines, int at, int to) {
    if (lines.get(at).text().length() > LONGEST_NAME || at == 0 || !ended(lines.get(at - 1).text())) {
      return false;
    }
    int i = at;
    while (i + 1 < to && i < at + COVER && bears(lines.get(i), lines.get(i + 1))) {
      i += 2;
    }
    boolean last = i == to || i < to && note(lines.get(i).text());
    boolean list = i + 1 < to && bears(lines.get(i), lines.get(i + 1)); // more than sign a letter
    return i > at && !list && (last || IntStream.range(Math.max(0, at - COVER / 2), at).anyMatch(k -> BlockKinds.salutation(lines.get(k).text())));
  }

  private static boolean bears(Line name, Line office) {
    if (name.text().length() > LONGEST_NAME || office.text().length() > LONGEST_OFFICE || !PersonNames.surely(Token.of(name.text()))) {
      return false;
    }
    List<Token> tokens = Token.of(office.text());
    int noun = tokens.size() > 1 && tokens.get(0).text().equalsIgnoreCase("de") ? 1 : 0;
    boolean foreign = tokens.stream().filter(token -> token.text().equals("van")).count() > 1; // "Minister van Defensie van Duitsland"
    return !foreign && Lists.OFFICES.has("signs", tokens.get(noun).bare());
  }

  private static boolean ended(String text) {
    int last = text.length() - 1;
    while (last > 0 && (Character.isDigit(text.charAt(last)) || "\"'”’»)".indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return ".!?".indexOf(text.charAt(last)) >= 0;
  }

  private static boolean note(String text) {
    return Character.isDigit(text.charAt(0)) || text.startsWith("[") || text.equals("X Noot");
  }

  private static boolean sameSurname(Actor actor, Line name) {
    String surname = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    return name.text().length() < 80 && name.text().regionMatches(true, name.text().length() - surname.length(), surname, 0, surname.length());
  }

  /** {@code Mr. drs. R.P. Zeeman} is R.P. Zeeman. */
  private static Line untitled(Line name) {
    List<Token> tokens = Token.of(name.text());
    int first = 0;
    while (first + 1 < tokens.size() && tokens.get(first).ends('.') && Lists.OFFICES.has("title", tokens.get(first).text())) {
      first++;
    }
    return first == 0 ? name : name.part(tokens.get(first).from(), name.text().length());
  }

  private static List<Signed> pairs(List<Line> offices, List<Line> names) {
    List<Signed> signed = new ArrayList<>();
    for (int i = 0; i < offices.size(); i++) {
      Optional<Line> name = i < names.size() ? Optional.of(untitled(names.get(i))) : Optional.empty();
      signed.add(new Signed(Optional.of(offices.get(i).text()), name.map(Line::text), name.orElse(offices.get(i)).at()));
    }
    return signed;
  }
}
