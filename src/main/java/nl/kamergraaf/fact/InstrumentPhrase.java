package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * A treaty, resolution, act or decision in a clause, and the word that it hangs from.
 *
 * @param words its words, without article
 * @param start where its article stands, or it itself
 * @param governor the word before it, in small letters; empty at the clause's start
 */
record InstrumentPhrase(Range words, int start, String governor) {

  /** "bij resolutie 12", "krachtens het verdrag": by which means something is done. */
  private static final Set<String> BY = Set.of("bij", "door", "met", "via");
  private static final Set<String> BY_LAW = Set.of("krachtens", "ingevolge", "middels", "overeenkomstig", "dankzij");
  private static final Set<String> MEANS = Set.of("grond", "basis", "middel", "kracht", "hoofde", "gevolge", "wege");
  /** "met de aanname van resolutie 12" */
  private static final Set<String> ADOPTION = Set.of("aanname", "aanneming", "aanvaarding", "vaststelling", "ondertekening", "inwerkingtreding", "sluiting");
  /** "artikel 3 van het verdrag": a part of it. */
  private static final Set<String> PARTS = Set.of("artikel", "hoofdstuk", "bijlage");
  private static final String OF = "van";
  private static final Set<String> ARTICLES = Set.of("een", "het", "de", "dit", "dat", "deze");
  /** "een in 2003 gesloten overeenkomst" */
  private static final Set<String> MADE = Set.of("gesloten", "aangenomen", "ondertekende", "getekende", "vastgestelde", "aanvaarde", "afgesloten", "overeengekomen");
  /** Ends of adjectives without their -e: "een uitgebreid gedeeltelijk akkoord". */
  private static final Endings PLAIN = new Endings(Set.of("aal", "eel", "isch", "lijk", "end", "breid", "ief", "air", "baar", "ig"));
  private static final Endings PAST = new Endings(Set.of("de", "te"));
  private static final String NO = "geen";
  /** "waartoe resolutie 12 besluit" */
  private static final String WHERE = "waar";
  private static final String WITH = "met";
  /** "met het akkoord van de Kamer": with its consent. */
  private static final Endings CONSENT = new Endings(Set.of("akkoord"));
  private static final int ADJECTIVES = 4;
  private static final int MADE_WHEN = 8;
  /** Short forms with a full stop: "een op 3 mei jl. gesloten verdrag". */
  private static final Set<String> SHORT = Set.of("jl", "a.s", "s", "dezes");
  /** Before "bij" or "met": a verb, or what may stand behind one. */
  private static final Set<String> FREE = Set.of("zich", "toen", "destijds", "later", "daarop", "vervolgens", "eerst", "ook", "formeel", "opgericht", "ingesteld", "gesticht", "opgezet", "samengesteld", "gekomen", "geroepen", "stand", "leven", "die", "dat", "zelf", "op", "in", "geschiedde", "gebeurde", "volgde", "gecreëerd", "ontstaan", "voortgekomen", "gebracht", "besloten");

  /** Those of a clause, in order; none inside another. */
  static List<InstrumentPhrase> in(View view, Range clause, Range verb) {
    Words words = view.wordTable();
    List<InstrumentPhrase> found = new ArrayList<>();
    int behind = clause.start();
    int from = words.startingAt(clause.start());
    for (int i = from; i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (words.range(i).start() < behind || !Instruments.head(words.lower(i)) && !Instruments.shortForm(view, words.range(i))) {
        continue;
      }
      int first = first(words, i, from);
      if (first > from && words.lower(first - 1).equals(NO)) {
        continue; // "Er is geen verdrag waarmee"
      }
      Optional<Range> phrase = Instruments.from(view, first, i, clause, verb);
      if (phrase.isEmpty() && part(words, first, from) < first) {
        phrase = Optional.of(words.range(first).to(words.range(i))); // "hoofdstuk 5 van het akkoord": the part tells which one
      }
      if (phrase.isPresent()) {
        first = part(words, first, from);
        phrase = Optional.of(words.range(first).to(phrase.get()));
        int start = first > from && ARTICLES.contains(words.lower(first - 1)) ? first - 1 : first;
        found.add(new InstrumentPhrase(phrase.get(), words.range(start).start(), start > from && !words.breaks(start - 1) ? words.lower(start - 1) : ""));
        behind = phrase.get().end();
      }
    }
    return found;
  }

  private static int first(Words words, int head, int from) {
    int i = head;
    while (i > from && i > head - ADJECTIVES && !words.breaks(i - 1) && !words.lower(i - 1).startsWith(WHERE) && !ARTICLES.contains(words.lower(i - 1)) && !words.lower(i - 1).equals(NO) && (Governor.belongs(words.lower(i - 1)) || PLAIN.end(words.lower(i - 1))) && !Verbs.finite(words.lower(i - 1)) && !past(words, i - 1, from)) {
      i--;
    }
    if (i > from && MADE.contains(words.lower(i - 1))) {
      for (int k = i - 2; k >= from && k > i - MADE_WHEN && (!words.breaks(k) || SHORT.contains(words.lower(k))); k--) {
        if (ARTICLES.contains(words.lower(k)) && Governor.preposition(words.lower(k + 1))) {
          return k + 1;
        }
      }
    }
    return i;
  }

  /** "De Raad keurde resolutie 12 goed", not "bij gewijzigde overeenkomst": nothing leads to it as to an adjective. */
  private static boolean past(Words words, int i, int from) {
    boolean led = i == from || words.breaks(i - 1) || ARTICLES.contains(words.lower(i - 1)) || Governor.preposition(words.lower(i - 1)) || Governor.belongs(words.lower(i - 1));
    return PAST.end(words.lower(i)) && !led;
  }

  /** "artikel 3 van het verdrag" */
  private static int part(Words words, int first, int from) {
    int of = first > from && ARTICLES.contains(words.lower(first - 1)) ? first - 2 : first - 1;
    boolean part = of > from + 1 && words.lower(of).equals(OF) && PARTS.contains(words.lower(of - 2)) && !words.breaks(of - 2);
    return part ? of - 2 : first;
  }

  /** What is done, is done by means of it; not "de partijen bij het verdrag". */
  boolean means(View view, Range clause) {
    Words words = view.wordTable();
    int before = words.startingAt(start) - 1;
    int first = words.startingAt(clause.start());
    if (BY_LAW.contains(governor)) {
      return true;
    }
    if (governor.equals(WITH) && Words.of(view, this.words).stream().anyMatch(word -> CONSENT.end(view.lower(word)) && Character.isLowerCase(view.text().text().charAt(word.start())))) {
      return false;
    }
    if (governor.equals(OF)) {
      boolean adopted = before > first + 1 && ADOPTION.contains(words.lower(before - 1));
      int by = adopted && ARTICLES.contains(words.lower(before - 2)) ? before - 3 : before - 2;
      return before > first && MEANS.contains(words.lower(before - 1)) || adopted && by >= first && BY.contains(words.lower(by));
    }
    return BY.contains(governor) && (before == first || words.breaks(before - 1) || free(view, words, before - 1));
  }

  /** "met de bij resolutie 12 ingestelde commissie": what stands before a participle is said of the noun behind it. */
  boolean leads(View view) {
    Words words = view.wordTable();
    int before = words.startingAt(start) - 2;
    return BY.contains(governor) && before >= 0 && ARTICLES.contains(words.lower(before)) && !words.breaks(before);
  }

  private static boolean free(View view, Words words, int i) {
    Range word = words.range(i);
    boolean capital = !Character.isLowerCase(view.text().text().charAt(word.start()));
    return capital || FREE.contains(words.lower(i)) || Verbs.finite(words.lower(i)) || Clause.verb(words.lower(i)) || view.mentions(When.class).stream().anyMatch(when -> when.range().contains(word)) || view.bodies().stream().anyMatch(body -> body.range().contains(word));
  }

  /** Nothing governs it, and it opens its clause: "Het verdrag voorziet in". */
  boolean opens(View view, Range clause) {
    Words words = view.wordTable();
    return words.startingAt(start) == words.startingAt(clause.start());
  }

  Thing thing(View view) {
    return Instruments.thing(view, words);
  }
}
