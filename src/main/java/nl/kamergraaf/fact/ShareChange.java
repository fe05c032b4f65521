package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Percentages by which something changes, differs or is done: "daalt met 7 procent", "12% minder aanvragen", "voor 72% gevuld". */
final class ShareChange {

  static final Set<String> MORE = Set.of(
          "hoger", "lager", "meer", "minder", "groter", "kleiner", "duurder", "goedkoper", "sneller", "omlaag", "omhoog");
  static final Set<String> LONGER = Set.of("langer", "korter", "vaker", "trager", "zwaarder", "lichter", "beter", "slechter");
  private static final Set<String> ABOVE = Set.of("boven", "onder", "beneden");
  private static final Set<String> LEVELS = Set.of("niveau", "gemiddelde", "raming", "verwachting", "begroting", "norm", "aantal", "peil", "prijs", "streefwaarde");
  private static final Set<String> MUCH = Set.of("meer", "minder");
  private static final List<String> CHANGES = List.of(
          "verhoging", "verlaging", "uitbreiding", "inkrimping", "daling", "stijging", "toename", "afname", "groei", "krimp", "reductie", "vermindering", "achteruitgang", "vooruitgang", "terugloop",
          "teruggang", "plus", "min", "bezuiniging", "overschrijding", "onderschrijding", "korting", "kostenstijging", "inflatiecorrectie");
  private static final Set<String> BEHIND_CHANGE = Set.of("in", "op", "van");
  private static final Set<String> INNER = Set.of("dat", "omdat", "doordat", "nu", "waardoor", "waarmee", "zodat", "terwijl", "indien", "hoewel", "wanneer", "nadat", "waar", "waarbij", "waarvan", "mits", "mocht");
  private static final Set<String> DEGREES = Set.of("iets", "veel", "fors", "licht", "aanzienlijk", "beduidend", "duidelijk");
  private static final Set<String> ONWARD = Set.of("vooruit", "achteruit");
  static final Set<String> EVEN = Set.of("zelfs", "ruim", "nog", "slechts", "circa", "liefst", "bijna", "ongeveer", "maar", "gemiddeld");
  private static final Set<String> TURNS = Set.of("en", "maar", "terwijl");
  private static final int FAR = 9;
  private static final int MOST = 5;
  /** In items: how far before a share "die van X" may stand. */
  private static final int ANOTHER = 8;

  private ShareChange() {}

  /** A word for a rise or fall, also as the end of a compound. */
  static boolean isChange(String word) {
    return CHANGES.stream().anyMatch(word::endsWith);
  }

  /** "een loonsverhoging van 6,2%" is one of the compound; "een daling van 55 procent in de uitstoot" of what falls. */
  static Optional<Range> rise(View view, Sum share) {
    Row row = share.row();
    int noun = row.at(share.at() - 1).is("van") ? fallen(share) : share.at() + 1; // "een akkoord over 6,2% loonsverhoging"
    String word = row.at(noun).lower();
    String change = noun < share.clause() ? "" : CHANGES.stream().filter(word::endsWith).findFirst().orElse("");
    if (change.isEmpty()) {
      return Optional.empty();
    }
    if (word.length() > change.length()) {
      return Optional.of(row.at(noun).range());
    }
    boolean told = row.at(noun + 1).is("van") && noun + 1 < share.at() - 1; // "een daling van de uitgaven van 7 procent"
    int behind = told ? noun + 1 : Math.max(share.at(), noun) + 1;
    return row.at(behind).in(BEHIND_CHANGE) ? Phrases.at(view, row, behind + 1, share.next()) : Optional.empty();
  }

  /** Index of the word for a rise or fall whose measure the share is. */
  private static int fallen(Sum share) {
    Row row = share.row();
    for (int i = share.at() - 2; i > share.clause() && i > share.at() - FAR; i--) {
      if (isChange(row.at(i).lower()) && (i == share.at() - 2 || row.at(i + 1).is("van"))) {
        return i;
      }
      if (SumVerbs.at(row, i) || !row.at(i).word()) {
        break;
      }
    }
    return share.at() - 2;
  }

  /** "vermindert de uitstoot met 40 procent", "een verhoging van de heffing met 60 procent". */
  static Optional<Range> changed(View view, Sum share, SumSubject subject) {
    int met = share.at() - 1;
    if (!share.row().at(met).is("met")) {
      return Optional.empty();
    }
    Optional<Range> object = new SumObject(view, share).find();
    if (object.isPresent()) {
      return object;
    }
    Row row = share.row();
    for (int i = met - 1; i >= share.clause() && !SumVerbs.at(row, i); i--) {
      if (CHANGES.contains(row.at(i).lower()) && row.at(i + 1).is("van")) {
        return Phrases.at(view, row, i + 2, met); // "streeft naar een verlaging van de uitstoot met 3 procent"
      }
    }
    int noun = row.at(met - 1).kind() == Row.Kind.WHEN ? met - 2 : met - 1; // "de lozingen tot 2035 met een vijfde terug te brengen"
    noun = noun < met - 1 && row.at(noun).in(SumNouns.PREPOSITIONS) ? noun - 1 : noun;
    Optional<Range> before = Phrases.endingAt(view, row, noun, share.clause()).filter(range -> row.at(row.from(range.start()) - 1).in(PhraseWords.DETERMINERS) && !row.at(row.from(range.start()) - 2).in(SumNouns.PREPOSITIONS));
    return before.filter(range -> !CHANGES.contains(row.at(row.from(range.start())).lower()));
  }

  /** "daalt met 7 procent", "lag 35 procent lager": what it is of is what changes; "bedraagt 7 procent" is of something else. */
  static boolean compares(Sum share) {
    boolean bare = true;
    for (int i = share.clause(); i < share.at(); i++) {
      bare &= !share.row().at(i).is(",") || i == share.at() - 2 && share.row().at(i + 1).is("met"); // "daalde licht, met 2%"
    }
    Row row = share.row();
    int more = row.at(share.at() + 1).in(DEGREES) ? share.at() + 2 : share.at() + 1;
    if (row.at(share.at() - 1).is("met") && row.at(more).in(MORE) && row.at(more + 1).is("dan")) {
      return false; // "was met 54% iets hoger dan in 2024" tells how high
    }
    for (int i = share.at() + 1; i <= share.at() + 2 && i < share.end(); i++) {
      if (row.at(i).in(ONWARD)) {
        return bare; // "gaat er 0,8% op vooruit"
      }
    }
    boolean level = row.at(share.at() + 1).in(ABOVE) && (row.at(share.at() + 3).in(LEVELS) || row.at(share.at() + 4).in(LEVELS) && row.at(share.at() + 2).in(SumNouns.ARTICLES) || row.at(share.at() + 2).in(ShareWords.THAT)); // "lag 8% boven het niveau van 2023"
    return bare && (level || row.at(share.at() + 1).in(LONGER) || share.row().at(share.at() - 1).is("met") || share.row().at(share.at() + 1).in(MORE) || share.row().at(share.at() - 2).is("met"));
  }

  /** "dat de prijs van eieren met 14% is gestegen", "verwacht dat de bouw 25% duurder uitvalt": the subject behind the word that opens the clause. */
  static Optional<Range> subordinate(View view, Sum share) {
    Row row = share.row();
    boolean by = row.at(share.at() - 1).is("met") || row.at(share.at() - 2).is("met");
    if (!by && !row.at(share.at() + 1).in(MORE)) {
      return Optional.empty();
    }
    for (int i = share.at() - 1; i >= share.clause(); i--) {
      boolean relative = i == share.clause() && (row.at(i).is("die") || row.at(i).is("dat")) && row.at(i - 1).is(",");
      Optional<Range> antecedent = relative ? Phrases.endingAt(view, row, i - 2, row.from(view.clauseOf(row.at(i - 1).range()).range().start())) : Optional.empty();
      if (antecedent.isPresent()) {
        return antecedent; // "de prijzen van X, die met 8% stegen"
      }
      if (row.at(i).in(INNER)) {
        Row.Item first = row.at(i + 1);
        boolean phrase = first.in(SumNouns.ARTICLES) || first.in(PhraseWords.THESE) && row.at(i + 2).word() || !first.in(SumNouns.PREPOSITIONS);
        return phrase ? Phrases.at(view, row, i + 1, share.at()).filter(range -> !row.at(row.from(range.start())).in(SumSubject.AGENTS)) : Optional.empty();
      }
      if (SumVerbs.at(row, i) || row.at(i).is(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "daalde met 14%, vooral doordat de aanvoer met een kwart afnam": the subject of a clause that opens among the share's own words. */
  static Optional<Range> inner(View view, Sum share) {
    return share.has(share.first(), share.at(), INNER) ? subordinate(view, share) : Optional.empty();
  }

  /** "de met 4% gestegen huren": the noun behind the participle. */
  static Optional<Range> attributed(View view, Sum share) {
    Row row = share.row();
    int met = row.at(share.at() - 1).is("met") ? share.at() - 1 : share.at() - 2;
    String word = row.at(share.at() + 1).lower();
    boolean participle = Phrases.isParticiple(word) || PhraseWords.STRONG.contains(word) || word.endsWith("e") && Phrases.isParticiple(word.substring(0, word.length() - 1));
    boolean opens = row.at(met).is("met") && row.at(met - 1).in(SumNouns.ARTICLES);
    int noun = share.at() + 2;
    while (row.at(noun).lower().endsWith("e") && row.at(noun + 1).word() && noun < share.at() + MOST) {
      noun++;
    }
    return opens && participle && row.at(share.at() + 2).word() ? Phrases.at(view, row, share.at() + 2, noun + 1) : Optional.empty();
  }

  /** "Kabeljauw werd 31% duurder, tong zelfs 5% goedkoper": the noun that takes the place of the subject before. */
  static Optional<Range> gapped(View view, Sum share) {
    Row row = share.row();
    if (!row.at(share.at() + 1).in(MORE) && !row.at(share.at() + 1).in(LONGER)) {
      return Optional.empty();
    }
    int last = share.at() - 1;
    while (row.at(last).in(EVEN)) {
      last--;
    }
    int first = last;
    while (row.at(first).word() && !row.at(first).in(TURNS) && last - first < MOST) {
      first--;
    }
    int opens = first;
    boolean joined = opens > 0 && last > opens && (row.at(opens).is(",") || row.at(opens).in(TURNS)) && beforeIs(row, opens) && !row.at(opens + 1).in(SumNouns.PREPOSITIONS);
    int end = last + 1;
    return joined ? Phrases.at(view, row, opens + 1, end).filter(range -> row.from(range.end() - 1) == end - 1) : Optional.empty();
  }

  /** What stands before an item ends in "duurder", "korter" and the like. */
  private static boolean beforeIs(Row row, int i) {
    int before = row.at(i - 1).is(",") ? i - 2 : i - 1;
    return row.at(before).in(MORE) || row.at(before).in(LONGER);
  }

  /** "12 procent minder aanvragen". */
  static Optional<Range> much(View view, Sum share) {
    Row row = share.row();
    boolean noun = row.at(share.at() + 1).in(MUCH) && row.at(share.at() + 2).word();
    return noun ? Phrases.at(view, row, share.at() + 2, share.next()).map(range -> withoutVerb(row, range)) : Optional.empty();
  }

  /** "5% minder fietsen gestolen": the participle is the sentence's. */
  private static Range withoutVerb(Row row, Range phrase) {
    int first = row.from(phrase.start());
    int last = row.from(phrase.end() - 1);
    return last > first && OwnVerb.participle(row.at(last).lower()) ? row.range(first, last) : phrase;
  }

  /** "De vangst van tong daalt met 7 procent, die van schol met 5%": what the pronoun is of. */
  static Optional<Range> another(View view, Sum share) {
    Row row = share.row();
    int met = row.at(share.at() - 1).is("met") ? share.at() - 1 : share.at();
    for (int i = met - 2; i > Math.max(0, met - ANOTHER); i--) {
      boolean opens = (row.at(i).is("die") || row.at(i).is("dat")) && (row.at(i + 1).is("van") || row.at(i + 1).is("voor")) && (row.at(i - 1).is(",") || row.at(i - 1).is("en") || row.at(i - 1).is("maar"));
      if (opens) {
        return Phrases.at(view, row, i + 2, met).filter(range -> row.from(range.end()) >= met || SumVerbs.at(row, row.from(range.end())));
      }
    }
    return Optional.empty();
  }
}
