package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.Signed;
import nl.kamergraaf.text.Range;

/** Number, date and dossiers; who signs, in header and signature block together; on whose behalf. */
final class HeadComparer implements Comparer {

  private static final String SIGNS = "ondertekenaar";

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    GoldLetter.Head gold = letter.gold().head();
    Letter read = letter.read().text().letter();
    plain(Family.HEADER, String::equals).compare(expected(gold), found(gold, read), out);
    plain(Family.SIGNATORIES, HeadComparer::samePerson).compare(gold.signatories(), signatories(read), out);
    List<String> offices = letter.facts(Fact.OnBehalfOf.class).stream().map(fact -> named(gold, fact.office())).toList();
    plain(Family.ON_BEHALF_OF, Words::same).compare(gold.onBehalfOf(), offices, out);
  }

  /** An office by the name that the gold gives it, if that is one of its names. */
  private static String named(GoldLetter.Head gold, Thing office) {
    return gold.onBehalfOf().stream().filter(name -> Entries.means(name, office)).findFirst().orElse(office.label());
  }

  private static List<String> expected(GoldLetter.Head gold) {
    List<String> items = new ArrayList<>();
    gold.number().ifPresent(number -> items.add("number " + number));
    items.add("date " + gold.date());
    gold.dossiers().forEach(dossier -> items.add("dossier " + dossier));
    return items;
  }

  /** Where the gold has no number, the reader's own name for the letter is nothing to compare. */
  private static List<String> found(GoldLetter.Head gold, Letter read) {
    List<String> items = new ArrayList<>();
    gold.number().ifPresent(number -> items.add("number " + read.header().identity().number()));
    items.add("date " + read.header().identity().issued());
    read.header().dossiers().stream().map(DossierEntry::key).distinct().forEach(key -> items.add("dossier " + key));
    return items;
  }

  private static List<GoldLetter.Signatory> signatories(Letter letter) {
    List<GoldLetter.Signatory> all = new ArrayList<>();
    for (Actor actor : letter.header().signatories()) {
      if (actor.relation().toLowerCase(Locale.ROOT).contains(SIGNS)) {
        all.add(new GoldLetter.Signatory(actor.name(), actor.office().orElse("")));
      }
    }
    for (Signed signed : letter.signatures()) {
      GoldLetter.Signatory one = new GoldLetter.Signatory(signed.name().orElse(""), signed.office().orElse(""));
      if (all.stream().noneMatch(other -> samePerson(other, one))) {
        all.add(one);
      }
    }
    return all;
  }

  private static boolean samePerson(GoldLetter.Signatory a, GoldLetter.Signatory b) {
    return Words.same(a.name(), b.name()) && Words.same(office(a), office(b));
  }

  private static String office(GoldLetter.Signatory signatory) {
    // "Minister Kade (Visserij)" says neither "van" nor "voor"
    String field = signatory.office().replaceFirst("^(\\p{L}+) \\((.*)\\)$", "$1 $2");
    return Words.plain(field).replaceFirst("^de ", "").replaceFirst("^(minister|staatssecretaris) (van|voor) ", "$1 ");
  }

  private static <T> ByValues<T, T> plain(Family family, BiPredicate<T, T> same) {
    Function<T, Range> nowhere = item -> new Range(0, 0);
    return new ByValues<>(family, same, (gold, found) -> new Differences(), gold -> List.of(), nowhere, Object::toString, item -> Optional.empty());
  }
}
