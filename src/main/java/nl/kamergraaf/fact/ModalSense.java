package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Whether a word of the modality scheme commits to nothing where it stands: an adjective or noun that looks like a verb ("wilde dieren", "de wensen"),
 * or a noun for a wish that another verb goes beyond ("Het streven naar spreiding heeft 3 miljoen gekost").
 */
final class ModalSense {

  private static final Set<String> BEFORE_ADJECTIVE = Set.of("de", "een", "alle", "veel", "meer", "twee", "drie", "vier", "geen", "andere", "sommige");
  private static final Set<String> BEFORE_NOUN = Set.of("de", "uw", "hun", "haar", "zijn", "onze", "alle", "veel", "twee", "drie", "vier", "geen", "andere", "die");
  private static final Endings RULES = new Endings(Set.of("recht", "wet", "wetgeving", "wetboek", "norm", "normen", "regels", "regeling", "statuut", "verdrag", "artikel", "procedure", "methode", "methodiek", "systematiek", "richtlijn", "richtlijnen", "verordening", "protocol", "grondwet", "definitie", "schema", "formule", "standaard", "standaarden", "afspraak", "afspraken"));
  /** Words from "volgens" to the noun of a rule. */
  private static final int RULE = 4;
  private static final Set<String> A = Set.of("een", "de", "het");
  /** Behind a verb that opens the sentence: "Wilde de raad bouwen, dan ...". */
  private static final Set<String> SUBJECTS = Set.of("de", "het", "een", "hij", "zij", "ze", "men", "dit", "dat", "deze", "ik", "wij", "uw", "er");
  private static final Set<String> CONDITIONS = Set.of("als", "indien", "wanneer", "zou", "zouden");
  private static final Set<String> TO = Set.of("te");
  private static final Set<String> DOUBTS = Set.of("niet", "geen", "zou", "zouden", "mits", "indien", "als", "of", "nog", "maximaal", "hooguit", "theorie", "theoretisch");
  /** Behind these something is asked or reckoned: "berekende dat 300 woningen konden worden gebouwd". */
  private static final Set<String> ASKED = Set.of("hoe", "hoeveel", "dat", "die", "welke", "wat", "wie", "waar", "waarom", "wanneer", "of");
  private static final Set<String> NOUNS =
      Set.of("streven naar", "voornemen", "voornemen om", "het voornemen", "verwachting", "de verwachting", "poging", "pogingen", "pleidooi", "pleidooien", "verzoek om", "verzoek tot", "oproep om", "oproep tot", "wens om", "wens tot",
          "ambitie om", "doel om", "doelstelling om", "plan om", "plannen om", "intentie om");
  /** Behind these what is aimed at follows. */
  private static final Set<String> AIMED = Set.of("om", "dat", "te");
  private static final Set<String> ARTICLES = Set.of("het", "de", "een", "ons", "onze", "hun", "haar", "zijn", "dit", "deze", "die", "dat", "eerdere", "eerder");
  /** Verbs and participles of what came of a wish. */
  private static final Set<String> CAME = Set.of("kostte", "kostten", "leverde", "leverden", "leidde", "leidden", "trok", "trokken", "vergde", "vergden");
  private static final Set<String> HAS_COME = Set.of("gekost", "opgeleverd", "geleid", "getrokken", "gevergd");

  private ModalSense() {}

  /** Whether a wording says nothing of how the author commits to a stretch. */
  static boolean strays(View view, Range cue, Range range) {
    String words = view.lower(cue);
    return switch (words) {
      case "wilde" -> adjective(view, cue);
      case "wensen", "hopen" -> noun(view, cue);
      case "dient", "dienen" -> !Words.any(view, view.clauseOf(cue).range(), TO);
      case "vermoedelijk", "waarschijnlijk", "mogelijk" -> attribute(view, cue) && cue.start() > range.end();
      case "kon", "konden" -> could(view, cue);
      case "volgens" -> byLaw(view.wordTable(), cue);
      case "beoogd" -> attribute(view.wordTable(), cue);
      case "mocht", "mochten" -> allowed(view, cue);
      case "doel is", "doelstelling is", "ambitie is", "doel was", "doelstelling was", "ambitie was" -> reached(view, cue);
      case "met als doel", "tot doel", "ten doel" -> range.end() <= cue.start();
      default -> NOUNS.contains(words) && cue.end() <= range.start() && beyond(view, cue, range);
    };
  }

  /** "wilde dieren", "de wilde bij": not "die bouwen wilde", "Het wilde bouwen". */
  private static boolean adjective(View view, Range cue) {
    Words words = view.wordTable();
    int at = words.startingAt(cue.start());
    if (Character.isUpperCase(view.text().text().charAt(cue.start()))) {
      return at > 0 || at + 1 < words.size() && !SUBJECTS.contains(words.lower(1));
    }
    if (at == 0 || words.breaks(at - 1) || words.breaks(at)) {
      return false;
    }
    String before = words.lower(at - 1);
    boolean pointing = words.mayHave(SumCues.RELATIVES) && Words.any(view, new Range(view.clauseOf(cue).range().start(), cue.start()), SumCues.RELATIVES);
    boolean number = Character.isDigit(before.charAt(0));
    return BEFORE_ADJECTIVE.contains(before) || number || Governor.preposition(before) && !pointing || Verbs.finite(before);
  }

  /** "aan de wensen is voldaan", "drie hopen grond". */
  private static boolean noun(View view, Range cue) {
    Words words = view.wordTable();
    int at = words.startingAt(cue.start());
    if (at == 0 || words.breaks(at - 1)) {
      return false;
    }
    String before = words.lower(at - 1);
    return BEFORE_NOUN.contains(before) || Governor.preposition(before) || Character.isDigit(before.charAt(0));
  }

  /** "82 incidenten met een vermoedelijk Russische achtergrond": it doubts the adjective behind it. */
  private static boolean attribute(View view, Range cue) {
    Words words = view.wordTable();
    int at = words.startingAt(cue.start());
    boolean article = at > 0 && A.contains(words.lower(at - 1));
    return article && at + 1 < words.size() && !words.breaks(at) && words.lower(at + 1).endsWith("e");
  }

  /** "volgens het internationaal recht", "volgens artikel 3": a rule claims nothing. */
  private static boolean byLaw(Words words, Range cue) {
    int first = words.startingAt(cue.end());
    for (int i = first; i < Math.min(words.size(), first + RULE); i++) {
      if (RULES.end(words.lower(i))) {
        return true;
      }
      if (words.breaks(i) || Governor.preposition(words.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** "een beoogd bedrag": it speaks of a noun. */
  private static boolean attribute(Words words, Range cue) {
    int at = words.startingAt(cue.start());
    return at > 0 && A.contains(words.lower(at - 1)) && !words.breaks(at);
  }

  /** "De doelstelling is in 2024 gehaald": what came of an aim; not "Het doel is om 300 huizen te bouwen". */
  private static boolean reached(View view, Range cue) {
    Words words = view.wordTable();
    int verb = words.startingAt(cue.end()) - 1;
    boolean aims = verb + 1 < words.size() && AIMED.contains(words.lower(verb + 1));
    Range clause = view.clauseOf(cue).range();
    for (int i = verb + 1; !aims && i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (done(words.lower(i)) && (words.breaks(i) || Governor.preposition(words.lower(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "De vloot mocht 300 kisten aanvoeren": a condition opens its clause, or stands in one that another word opens. */
  private static boolean allowed(View view, Range cue) {
    Words words = view.wordTable();
    int at = words.startingAt(cue.start());
    int opens = words.startingAt(view.clauseOf(cue).range().start());
    boolean first = at == opens || words.breaks(at - 1) || words.lower(at - 1).equals("en") || words.lower(at - 1).equals("of");
    return !first && !Words.any(view, view.clauseOf(cue).range(), CONDITIONS);
  }

  /** "konden 61 vestigingen worden geopend": told as done. */
  private static boolean could(View view, Range cue) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(cue).range();
    if (view.clauseOf(cue).opener() == Clause.Opener.SUBORDINATE || Words.any(view, clause, DOUBTS)) {
      return false;
    }
    String text = view.text().text();
    for (int i = words.startingAt(cue.start()) - 1; i >= 0 && words.range(i).start() >= clause.start() && !text.startsWith(",", words.range(i).end()); i--) {
      if (words.isIn(i, ASKED)) {
        return false;
      }
    }
    for (int i = words.startingAt(cue.end()); i + 1 < words.size() && words.range(i + 1).end() <= clause.end(); i++) {
      boolean passive = words.lower(i).equals("worden") && done(words.lower(i + 1)) || words.lower(i + 1).equals("worden") && done(words.lower(i));
      if (passive) {
        return true;
      }
    }
    return false;
  }

  private static boolean done(String word) {
    return Phrases.isParticiple(word) || PhraseWords.STRONG.contains(word) || word.startsWith("ge") && word.endsWith("en");
  }

  /** Whether a noun for a wish is the subject of a verb that tells something else, and the stretch stands behind that verb. */
  private static boolean beyond(View view, Range cue, Range range) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(cue).range();
    int opens = words.startingAt(clause.start());
    int noun = words.startingAt(cue.start());
    boolean article = noun == opens || noun > opens && noun <= opens + 2 && ARTICLES.contains(words.lower(opens));
    int limit = words.startingAt(range.start());
    for (int i = words.startingAt(cue.end()); article && i < limit && words.range(i).end() <= clause.end(); i++) {
      boolean infinitive = words.lower(i - 1).equals("te");
      if (words.lower(i).equals("dat")) {
        return false;
      }
      boolean follows = i > 1 && words.lower(i - 2).equals("te") && !words.breaks(i - 1) && !Governor.preposition(words.lower(i)) && !words.lower(i).equals("en");
      if (follows || !infinitive && SumVerbs.finite(words.lower(i))) {
        boolean done = Verbs.BE.contains(words.lower(i)) && ends(words, clause, i) && !view.lower(cue).startsWith("poging"); // "pogingen om X op te richten zijn gestrand"
        boolean come = words.isIn(i, Verbs.HAVE) && Words.any(view, words.range(i).to(new Range(clause.end(), clause.end())), HAS_COME);
        return done || come || words.isIn(i, CAME);
      }
    }
    return false;
  }

  /** Whether a clause has a participle behind its verb: "is besproken met", "is met 14 gemeenten besproken". */
  private static boolean ends(Words words, Range clause, int verb) {
    for (int i = verb + 1; i < words.size() && words.range(i).end() <= clause.end(); i++) {
      boolean closes = i == verb + 1 || i + 1 >= words.size() || words.breaks(i) || words.range(i + 1).end() > clause.end();
      if (closes && (Phrases.isParticiple(words.lower(i)) || words.lower(i).startsWith("be") && words.lower(i).endsWith("en") || PhraseWords.STRONG.contains(words.lower(i)))) {
        return true;
      }
    }
    return false;
  }
}
