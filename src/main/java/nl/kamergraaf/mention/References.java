package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.text.Range;

/**
 * Reads a list of numbers of parliamentary documents: "21 501-20, nrs. 520 en 548; 36 045, nr. 12 (t.v.v. nr. 11)".
 *
 * <p>In "21 501-02 en 36 045, nr. 2502" the number belongs to the first dossier; the second is only named.
 */
final class References {

  /** One number: the document's, or the dossier's alone. {@code old} tells a document that another one replaced. */
  record Reference(
      Range range, DossierKey dossier, Optional<String> sequence, Optional<ReplacedNumber> replaced, boolean old, Set<String> defects) {

    /** The same where the dossier is meant as it stands, without a chapter. */
    Reference ofWhole() {
      Set<String> others = new HashSet<>(defects);
      others.remove("chapter-missing");
      return new Reference(range, dossier, sequence, replaced, old, others);
    }
  }

  /** What was read, and the index behind it. */
  record Read(List<Reference> references, int end) {}

  private record Named(Range range, Dossiers.Found dossier) {}

  private static final int MOST_DOSSIERS = 6;
  private static final int HIGHEST_BARE = 99_999;

  private final Dossiers dossiers;
  private final Sequences sequences;

  References(Dossiers dossiers) {
    this.dossiers = dossiers;
    this.sequences = new Sequences(dossiers);
  }

  Dossiers dossiers() {
    return dossiers;
  }

  /**
   * @param from where the citation starts: its trigger word, or its first digit
   * @param at its first digit
   */
  Read read(String text, int from, int at, int limit, Sequences.Trust trust) {
    List<Reference> all = new ArrayList<>();
    List<Named> waiting = new ArrayList<>();
    int start = from;
    int next = at;
    int end = from;
    while (next >= 0 && waiting.size() < MOST_DOSSIERS) {
      Optional<Dossiers.Found> dossier = dossiers.read(text, next, limit);
      if (dossier.isEmpty() || (trust != Sequences.Trust.TRIGGER && !plausible(dossier.get()))) {
        break;
      }
      int behind = behindKingdomNumber(text, dossier.get().end(), limit);
      List<Sequences.Found> numbers = sequences.read(text, behind, limit, trust);
      boolean bracketed = trust == Sequences.Trust.HEAD && !dossiers.lacksChapter(new DossierKey(dossier.get().key().number(), Optional.empty()));
      if (numbers.isEmpty() && (bracketed || ofSenate(text, from, at))) {
        Optional<Sequences.Found> letter = letter(text, next, limit).filter(found -> !bracketed || found.range().end() < limit && text.charAt(found.range().end()) == ')');
        dossier = letter.isPresent() ? dossiers.read(text, next, letter.get().range().start() - 1) : dossier;
        numbers = letter.stream().toList();
      }
      waiting.add(new Named(new Range(start, dossier.get().end()), dossier.get()));
      end = numbers.isEmpty() ? behind : numbers.get(numbers.size() - 1).range().end();
      if (!numbers.isEmpty()) {
        end = number(text, waiting, numbers, end, limit, all);
        waiting.clear();
      }
      start = next(text, end, limit);
      next = start < 0 || numbers.isEmpty() ? start : behindTrigger(text, start, limit);
      if (next < 0 || !Letters.isDigit(text, next)) {
        break;
      }
    }
    if (trust != Sequences.Trust.BARE) {
      Optional<String> missing = dossiers.lost(text, end, limit) ? Optional.of("number-missing") : Optional.empty();
      Optional<String> defect = Dossiers.tooHigh(text, end, limit) ? Optional.of("number-implausible") : missing;
      waiting.forEach(named -> all.add(alone(named, defect)));
    } else if (all.isEmpty()) {
      return new Read(List.of(), from);
    }
    return new Read(all, end);
  }

  /** Numbers in a dossier that the words only point to: "idem, nrs. 12 en 13". */
  Read again(DossierKey dossier, String text, int from, int at, int limit) {
    List<Sequences.Found> numbers = sequences.read(text, at, limit, Sequences.Trust.BARE);
    List<Reference> all = new ArrayList<>();
    int end = from;
    if (!numbers.isEmpty()) {
      Named named = new Named(new Range(from, at), new Dossiers.Found(dossier, at, Set.of()));
      end = number(text, List.of(named), numbers, numbers.get(numbers.size() - 1).range().end(), limit, all);
    }
    return new Read(all, end);
  }

  /** The next number of a list that goes on behind brackets: "nrs. 12 (Jansen), 13 (De Boer)". */
  Read more(DossierKey dossier, String text, int at, int limit) {
    Optional<Sequences.Found> one = Sequences.one(text, at, limit).filter(found -> !dossiers.startsAt(text, at, limit));
    Set<String> defects = dossiers.lacksChapter(dossier) ? Set.of("chapter-missing") : Set.of();
    List<Reference> all = one.map(found -> new Reference(found.range(), dossier, Optional.of(found.number()), Optional.empty(), false, defects)).stream().toList();
    return new Read(all, one.map(found -> found.range().end()).orElse(at));
  }

  /** "Kamerstukken I 2023/24, ", "EK ". */
  private static boolean ofSenate(String text, int from, int digits) {
    String trigger = text.substring(from, digits);
    return trigger.startsWith("EK") || trigger.startsWith("Kamerstuk") && (trigger.contains(" I ") || trigger.contains(" EK "));
  }

  /** "36 410 D": behind a dossier of five digits, a letter without a comma. */
  private static Optional<Sequences.Found> letter(String text, int from, int limit) {
    int at = Dossiers.digits(text, from, limit);
    at = at - from < 3 && at < limit ? Dossiers.digits(text, at + 1, limit) : at;
    int start = Dossiers.spaces(text, at, limit);
    int end = start > at ? Dossiers.letters(text, start, limit) : start;
    return end > start ? Optional.of(new Sequences.Found(text.substring(start, end), new Range(start, end))) : Optional.empty();
  }

  private int number(
      String text, List<Named> dossiersNamed, List<Sequences.Found> numbers, int end, int limit, List<Reference> out) {
    Named owner = dossiersNamed.get(0);
    Set<String> defects = new HashSet<>(owner.dossier.defects());
    if (dossiersNamed.size() > 1) {
      defects.add("several-dossiers");
    }
    Optional<Replacement> replaced = Replacement.behind(text, end, limit, dossiers, sequences);
    Optional<ReplacedNumber> old = replaced.map(r -> r.of(Optional.of(owner.dossier.key())));
    for (int i = 0; i < numbers.size(); i++) {
      Range range = i == 0 ? owner.range.to(numbers.get(0).range()) : numbers.get(i).range();
      out.add(new Reference(range, owner.dossier.key(), Optional.of(numbers.get(i).number()), old, false, defects));
    }
    replaced.ifPresent(
        r -> out.add(new Reference(r.range(), r.in(owner.dossier.key()), Optional.of(r.number().number()), Optional.empty(), true, Set.of())));
    return replaced.map(r -> r.range().end()).orElse(end);
  }

  private static Reference alone(Named named, Optional<String> defect) {
    Set<String> defects = new HashSet<>(named.dossier.defects());
    defects.remove("chapter-missing");
    defect.ifPresent(defects::add);
    return new Reference(named.range, named.dossier.key(), Optional.empty(), Optional.empty(), false, defects);
  }

  /** A number without a trigger word must at least look like a dossier of the last half century. */
  private static boolean plausible(Dossiers.Found dossier) {
    String number = dossier.key().number();
    return number.length() == 5 && Integer.parseInt(number) <= HIGHEST_BARE;
  }

  /** A bill of the Kingdom has a second number: "36 000 (R2160)", "36 000-R2160". */
  private static int behindKingdomNumber(String text, int from, int limit) {
    int at = Dossiers.spaces(text, from, limit);
    at = at < limit && Dossiers.isHyphen(text.charAt(at)) ? at + 1 : at;
    boolean open = at < limit && text.charAt(at) == '(';
    at = open ? at + 1 : at;
    if (at >= limit || text.charAt(at) != 'R') {
      return from;
    }
    int first = Dossiers.spaces(text, at + 1, limit);
    int digits = Dossiers.digits(text, first, Math.min(limit, first + 5));
    boolean whole = digits - first >= 3 && !Letters.isWord(text, digits) && (!open || (digits < limit && text.charAt(digits) == ')'));
    return whole ? (open ? digits + 1 : digits) : from;
  }

  /** "Kamerstuk 29 538, nr. 345 en Kamerstuk 31 765, nr. 700": the trigger word may be repeated. */
  private static int behindTrigger(String text, int from, int limit) {
    for (String word : List.of("Kamerstukken II ", "Kamerstukken ", "Kamerstuk II ", "Kamerstuk ")) {
      if (Dossiers.startsWith(text, from, limit, word)) {
        return from + word.length();
      }
    }
    return from;
  }

  /** Where the list goes on, or -1. */
  private static int next(String text, int from, int limit) {
    int at = Dossiers.spaces(text, from, limit);
    for (String word : List.of("; en ", ", en ", ";", ",", "en ", "alsmede ", "respectievelijk ", "resp. ", "& ")) {
      if (Dossiers.startsWith(text, at, limit, word)) {
        return Dossiers.spaces(text, at + word.length(), limit);
      }
    }
    return -1;
  }
}
