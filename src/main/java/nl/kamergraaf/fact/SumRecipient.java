package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Whether a state or body behind "aan", "voor" or "naar" gets a sum: "3 miljoen aan Kenia", "de bijdrage aan het hof bedraagt 3 miljoen". In "de kosten
 * voor Kenia" it pays, in "de schade voor Kenia" it suffers, in "de deelname aan de missie" it gets nothing, and in "vanwege de hulp aan Kenia" the sum is
 * another one's.
 */
final class SumRecipient {

  private static final Set<String> TO = Set.of("aan", "behoeve", "voor");
  private static final String TOWARDS = "naar";
  /** Sums that are paid by, or lost to, whom they are for. */
  private static final Set<String> NOT_GIVEN = Set.of("cost", "fine", "cut", "revenue", "foregone-revenue", "trade-value");
  /** Nouns of what befalls somebody, or is owed by them. */
  private static final Endings BEFALLS =
      new Endings(
          Set.of(
              "kosten", "schade", "nadeel", "voordeel", "rekening", "besparing", "besparingen", "aandeel", "positie", "boete", "boetes", "afdracht", "afdrachten", "lasten", "opbrengst",
              "opbrengsten", "winst", "verlies", "verliezen", "risico", "risico's", "gevolg", "gevolgen", "effect", "effecten", "tekort", "tekorten", "korting", "uitgaven", "prijs", "derving", "schuld",
              "schulden", "heffing", "heffingen", "tarief", "tarieven", "inkomsten", "export", "import", "omzet", "waarde", "dreiging", "belang", "dossier"));
  /** What is only why a sum is another: "naar aanleiding van", "vanwege". */
  private static final Set<String> WHY = Set.of("aanleiding", "verband", "gevolge", "opzichte");
  private static final Set<String> BECAUSE = Set.of("vanwege", "wegens", "dankzij", "ondanks", "door", "na", "sinds", "gezien");
  private static final String OF = "van";
  /** Between a noun and "aan" these tell whose it is or where it comes from: "de steun vanuit het fonds aan Kenia". */
  private static final Set<String> WHOSE = Set.of("van", "vanuit", "uit", "via", "vanwege");
  private static final Set<String> BY = Set.of("door", "via");
  private static final String WITH = "met";
  private static final int LINKS = 4;

  private SumRecipient() {}

  /** The party gets the sum; {@code given} where the clause says that something is given. */
  static boolean is(View view, Name party, Optional<String> flow, boolean given) {
    String before = view.wordBefore(party.range().start());
    boolean towards = before.equals(TOWARDS);
    if (!gets(party) || !towards && !TO.contains(before) || flow.filter(NOT_GIVEN::contains).isPresent() || !whole(view, party)) {
      return false;
    }
    Words words = view.wordTable();
    int to = words.startingAt(party.range().start()) - 1;
    while (to > 0 && !TO.contains(words.lower(to)) && !words.lower(to).equals(TOWARDS)) {
      to--;
    }
    boolean goes = towards && Words.any(view, view.clauseOf(party.range()).range(), PartyWords.GOES);
    boolean gives = given || goes || flow.isPresent();
    if (to <= 0 || words.breaks(to - 1)) {
      return gives || to > 0 && party.kind() == Kind.COUNTRY && !towards; // "Voor Kenia gaat het om 3 miljoen"
    }
    int noun = noun(view, to);
    if (because(view, words.range(noun))) {
      return false;
    }
    String word = words.lower(noun);
    boolean gift = PartyWords.GIVEN.end(word) && (party.kind() != Kind.COUNTRY || !BEFALLS.end(word));
    if (gift && !towards) {
      return true;
    }
    return party.kind() == Kind.COUNTRY && !towards ? !BEFALLS.end(word) : gives && verbal(view, words, to - 1);
  }

  /** States, organisations, courts, registers, missions and groups of states; funds and programmes are no parties. */
  private static boolean gets(Name name) {
    boolean body = name.kind().isAccountabilityBody() || name.kind() == Kind.MISSION || name.kind() == Kind.TRAINING_MISSION;
    boolean itself = name.form() == Spelling.Form.NAME || name.form() == Spelling.Form.ABBREVIATION;
    return itself && (body || Things.acts(name) && name.kind() != Kind.MINISTRY);
  }

  /** A body's name with a noun right behind it is part of another thing's: "aan VN-gelden", "aan NAVO middelen". */
  static boolean whole(View view, Name name) {
    String text = view.text().text();
    int end = name.range().end();
    if (end < text.length() && text.charAt(end) == '-') {
      return false;
    }
    Words words = view.wordTable();
    int next = words.startingAt(end);
    if (name.kind() == Kind.COUNTRY || next >= words.size() || next == 0 || words.breaks(next - 1)) {
      return true;
    }
    String word = words.lower(next);
    return !Character.isLowerCase(word.charAt(0)) || PartyWords.PARTS.contains(word) || Governor.preposition(word) || Clause.subordinates(word) || SumVerbs.finite(word) || OwnVerb.participle(word) || word.equals("en") || word.equals("te")
        || word.equals("of") || word.equals("dat") || word.equals("die") || word.endsWith("en") && last(view, words, next);
  }

  private static boolean last(View view, Words words, int at) {
    return words.range(at).end() >= view.clauseOf(words.range(at)).range().end() - 1;
  }

  /** The last word of what "aan" hangs from, before whose it is: "de steun vanuit het fonds | aan Kenia". */
  private static int noun(View view, int to) {
    Words words = view.wordTable();
    int noun = to - 1;
    for (int i = 0; i < LINKS; i++) {
      Governor governor = Governor.of(view, words.range(noun).start());
      int link = WHOSE.contains(governor.word()) ? words.startingAt(governor.range().start()) : 0;
      if (link < 1 || words.breaks(link - 1) || WHY.contains(words.lower(link - 1))) {
        return noun;
      }
      noun = link - 1;
    }
    return noun;
  }

  /** Whether "aan" belongs to the verb and to no noun before it: behind a sum, a moment, a verb or its particle, or the giver. */
  private static boolean verbal(View view, Words words, int before) {
    Range range = words.range(before);
    String word = words.lower(before);
    boolean sum = view.mentions(Money.class).stream().anyMatch(money -> money.range().overlaps(range) && !view.wordBefore(money.range().start()).equals(WITH)); // not "reist met 3 miljoen naar Kenia"
    boolean moment = view.mentions(When.class).stream().anyMatch(when -> when.range().overlaps(range));
    boolean giver = view.mentions(Name.class).stream().anyMatch(name -> Things.acts(name) && name.range().overlaps(range) && (!Governor.of(view, name.range().start()).isPreposition() || BY.contains(view.wordBefore(name.range().start()))));
    return sum || moment || giver || PartyWords.PARTS.contains(word) || SumVerbs.finite(word) || OwnVerb.participle(word);
  }

  private static boolean because(View view, Range noun) {
    Governor governor = Governor.of(view, noun.start());
    return BECAUSE.contains(governor.word()) || governor.word().equals(OF) && WHY.contains(view.wordBefore(governor.range().start()));
  }
}
