package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Names, each spelling once a letter, with what they denote. */
final class NameComparer implements Comparer {

  private static final Set<Kind> WANTED =
      Set.of(
          Kind.COUNTRY, Kind.ORGANISATION, Kind.MINISTRY, Kind.TRIBUNAL, Kind.DAMAGE_REGISTER, Kind.CLAIMS_COMMISSION,
          Kind.ACCOUNTABILITY_BODY, Kind.COLLABORATION, Kind.CAPABILITY_COALITION, Kind.FUND, Kind.PROGRAMME, Kind.MISSION,
          Kind.TRAINING_MISSION);

  /** The gold's word for one: the state in the name of a tribunal is not the tribunal. */
  private static final String COUNTRY = "country";

  private final Terms terms;

  NameComparer(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    new ByValues<GoldLetter.Name, Fact.Names>(
            Family.NAMES,
            (gold, found) -> spelled(letter, gold, found),
            NameComparer::differences,
            gold -> letter.places().of(gold.text()),
            found -> found.mention().range(),
            found -> "\"" + letter.words(found.mention().range()) + "\" " + say(found),
            found -> Optional.of(found.basis()))
        .compare(letter.gold().names(), spellings(letter), out);
  }

  /** One fact for each spelling and meaning. What only the gold's other families ask for is left out unless the gold names it here too. */
  private List<Fact.Names> spellings(LetterPair letter) {
    List<Fact.Names> once = new ArrayList<>();
    for (Fact.Names names : letter.facts(Fact.Names.class)) {
      if (names.mention() instanceof Name name
          && (wanted(name) || name.kind() == Kind.COMMITTEE && named(letter, names))
          && (named(letter, names) || !elsewhere(letter, names))
          && once.stream().noneMatch(other -> sameSpelling(letter, other, names))) {
        once.add(names);
      }
    }
    return once;
  }

  private static boolean named(LetterPair letter, Fact.Names found) {
    return letter.gold().names().stream().anyMatch(gold -> spelled(letter, gold, found));
  }

  /** Names inside an office, ministries, bodies that are only described ("een hybride tribunaal"), and words for a coalition that are no name of it ("de maritieme, drone- en IT-coalities"). */
  private static boolean elsewhere(LetterPair letter, Fact.Names found) {
    Range range = found.mention().range();
    boolean inOffice = letter.facts(Fact.NamesOffice.class).stream().anyMatch(office -> office.office().range().contains(range));
    boolean ministry = found.denotes().map(thing -> thing.kind() == Kind.MINISTRY).orElse(false);
    boolean described = found.mention().rule().equals("name/described-body");
    return inOffice || ministry || described || letter.gold().coalitions().stream().anyMatch(gold -> means(gold, found) || letter.touches(gold.text(), range));
  }

  private static boolean means(GoldLetter.Coalition gold, Fact.Names found) {
    return found.denotes().map(thing -> thing.kind().isCollaboration() && Entries.means(gold.name(), thing)).orElse(false);
  }

  private boolean wanted(Name name) {
    boolean ours = name.candidates().stream().map(Entry::iri).anyMatch(iri -> terms.list("no-names").stream().anyMatch(iri::endsWith));
    return WANTED.contains(name.kind()) && !ours;
  }

  private static boolean sameSpelling(LetterPair letter, Fact.Names a, Fact.Names b) {
    return spelling(letter, a).equals(spelling(letter, b)) && a.denotes().equals(b.denotes());
  }

  private static String spelling(LetterPair letter, Fact.Names names) {
    return letter.words(names.mention().range()).replaceFirst("^(?i:de|het) ", "");
  }

  /** The spelling itself; or words around or inside it, where they mean the same. */
  private static boolean spelled(LetterPair letter, GoldLetter.Name gold, Fact.Names found) {
    return Words.same(gold.text(), spelling(letter, found))
        || (differences(gold, found).none() && letter.touches(gold.text(), found.mention().range()));
  }

  private static Differences differences(GoldLetter.Name gold, Fact.Names found) {
    boolean means = found.denotes().filter(thing -> gold.kind().equals(COUNTRY) == (thing.kind() == Kind.COUNTRY)).map(thing -> Entries.means(gold.label(), thing) || Entries.means(gold.text(), thing)).orElse(false);
    return new Differences().check("denotes", means, gold.label(), say(found));
  }

  private static String say(Fact.Names found) {
    Optional<String> label = found.denotes().map(thing -> thing.kind() + " " + thing.label());
    return label.orElse("open: " + found.candidates().stream().map(Entry::label).toList()) + " [" + found.basis().rule() + ", "
        + found.mention().rule() + "]";
  }
}
