package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/**
 * What a body hangs from, over the nouns of its founding: in "de onderhandelingen over het verdrag tot oprichting van het tribunaal" it is
 * "over"; in "het verdrag over het tribunaal is ondertekend" nothing, for the treaty is the subject.
 *
 * @param governor the word before the outermost of these nouns
 * @param start where that noun starts, or the body itself
 * @param founding one of them is "oprichting" or the like
 * @param treaty the outermost of them is a treaty
 */
record Founding(Governor governor, int start, boolean founding, boolean treaty) {

  static final Set<String> TREATIES = Set.of("verdrag", "oprichtingsverdrag", "overeenkomst", "statuut", "conventie", "oprichtingsovereenkomst", "oprichtingsakte", "oprichtingsstatuut", "statuten");

  private static final Set<String> ACTS =
      Set.of("oprichting", "komst", "totstandkoming", "vestiging", "huisvesting", "totstandbrenging", "inrichting", "lancering", "opbouw", "oprichten", "instellen",
          "opheffen", "opheffing", "versoepeling", "versoepelen", "verlichting", "opschorting", "opschorten", "afbouw", "intrekking", "herinvoering", "verlengen", "aanscherpen", "aanscherping", "instelling", "uitbreiden", "uitbreiding", "verruiming", "verscherping", "verbreding");
  private static final Set<String> INSTRUMENTS =
      Set.of(
          "verdrag", "overeenkomst", "statuut", "besluit", "resolutie", "oprichtingsverdrag", "conventie", "voorstel", "voorstellen", "plan", "plannen", "idee", "werk",
          "werkzaamheden", "mandaat", "termijn", "oprichtingsakte", "oprichtingsstatuut", "mandaten", "looptijd", "bestaan", "activiteiten", "protocol", "akkoord", "vorm", "opzet", "reikwijdte", "modaliteiten", "tekst", "teksten", "statuten", "verdragstekst", "ontwerp", "ontwerpverdrag", "blauwdruk", "contouren");
  private static final Set<String> JOINS = Set.of("van", "tot", "ter", "over", "inzake", "voor", "om", "betreffende");
  private static final String TO = "aan";
  private static final String GROUND = "grondslag";
  private static final Set<String> LIES = Set.of("ligt", "lag", "liggen");
  private static final Set<String> WHICH = Set.of("dat", "die");
  /** Words of "dat ten grondslag ligt". */
  private static final int UNDERLIES = 4;
  private static final Set<String> BY_WHOM = Set.of("voorstel", "voorstellen", "plan", "plannen", "besluit", "resolutie", "idee");
  private static final Set<String> DEFINITE = Set.of("het", "de");
  private static final Set<String> PARTICLES = Set.of("op", "in");
  private static final int INFINITIVE = 3;
  private static final int MOST = 3;
  private static final int PARTIES = 10;
  private static final Set<String> OF = Set.of("van", "uit", "d.d");
  private static final int DATE = 3;

  static Founding of(View view, Range body) {
    return of(view, body, true);
  }

  /** The same over acts alone: in "een akkoord over het opheffen van de sancties" it is "over". */
  static Founding ofAct(View view, Range thing) {
    return of(view, thing, false);
  }

  private static Founding of(View view, Range body, boolean instruments) {
    Words words = view.wordTable();
    int start = infinitive(words, body.start());
    Governor governor = Governor.of(view, start);
    boolean founding = false;
    boolean treaty = false;
    for (int i = 0; i < MOST && (JOINS.contains(governor.word()) || underlies(words, governor)); i++) {
      int last = words.startingAt(governor.range().start()) - 1;
      int before = underlies(words, governor) ? last - UNDERLIES : between(words, last);
      before = i == 0 && before > 0 && words.lower(before).equals("en") ? shared(view, words, before, governor.word()) : before;
      if (before < 0 || !(ACTS.contains(words.lower(before)) || instruments && INSTRUMENTS.contains(words.lower(before)))) {
        break;
      }
      if (governor.word().equals("van") && BY_WHOM.contains(words.lower(before)) && DEFINITE.contains(words.lower(words.startingAt(governor.range().end())))) {
        break; // "het voorstel van het Strafhof": its own
      }
      founding |= ACTS.contains(words.lower(before));
      treaty = TREATIES.contains(words.lower(before));
      start = words.range(before).start();
      governor = Governor.of(view, start);
    }
    return new Founding(governor, start, founding, treaty);
  }

  /** "het verdrag dat ten grondslag ligt aan het hof" */
  private static boolean underlies(Words words, Governor governor) {
    int last = words.startingAt(governor.range().start()) - 1;
    return governor.word().equals(TO) && last > UNDERLIES && LIES.contains(words.lower(last)) && words.lower(last - 1).equals(GROUND) && WHICH.contains(words.lower(last - UNDERLIES + 1));
  }

  /** "de mandaten van A en van B": the noun that both hang from. */
  private static int shared(View view, Words words, int and, String preposition) {
    Range joint = words.range(and);
    return view.mentions(Name.class).stream()
        .filter(name -> name.kind().isAccountabilityBody() && joint.start() - name.range().end() == 1)
        .map(name -> Governor.of(view, name.range().start()))
        .filter(governor -> governor.word().equals(preposition))
        .findFirst()
        .map(governor -> words.startingAt(governor.range().start()) - 1)
        .orElse(and);
  }

  /** "de op te richten commissie", "het in te stellen hof": where the phrase of the thing begins before the infinitive. */
  private static int infinitive(Words words, int body) {
    int at = words.startingAt(body);
    for (int i = at - 1; i > 1 && at - i < INFINITIVE; i--) {
      if (words.lower(i).endsWith("en") && words.lower(i - 1).equals("te") && PARTICLES.contains(words.lower(i - 2))) {
        return words.range(i - 2).start();
      }
    }
    return body;
  }

  /** "het verdrag tussen A en B over", "het verdrag van 3 mei over": the noun, over its parties or its day. */
  private static int between(Words words, int before) {
    for (int i = before; i > 0 && before - i < PARTIES; i--) {
      boolean dated = OF.contains(words.lower(i)) && i < before && before - i <= DATE && Character.isDigit(words.lower(i + 1).charAt(0));
      if ((words.lower(i).equals("tussen") || dated) && INSTRUMENTS.contains(words.lower(i - 1))) {
        return i - 1;
      }
    }
    return before;
  }
}
