package nl.kamergraaf.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Offices for which the letter is also sent. */
final class OnBehalfRule implements Rule {

  /** "mede verzonden namens": what may stand between the two words of the cue. */
  private static final int GAP = 4;

  private static final Wordlist WORDS = Wordlist.beside(OnBehalfRule.class, "behalf-words.txt");
  private static final Set<String> ALSO = WORDS.all("also");
  private static final Set<String> SENDS = WORDS.all("sends");
  private static final Set<String> WRITERS = Set.of("ik", "wij");
  private static final Set<String> RECEIVERS = WORDS.all("receivers");
  private static final Set<String> OWN = WORDS.all("own");
  private static final Set<String> HAVE = Set.of("heb", "hebben");
  private static final Set<String> HAS = Set.of("heeft", "hebben", "heb");
  private static final Set<String> BY_DAY = Set.of("van", "d");
  private static final Set<String> HERE = WORDS.all("here");
  private static final Set<String> ENCLOSED = WORDS.all("enclosed");
  private static final Set<String> FINDS = WORDS.all("finds");
  private static final Set<String> SHOWS = WORDS.all("shows");
  private static final Set<String> APART = WORDS.all("apart");
  private static final Set<String> SPEAKS = WORDS.all("speaks");
  private static final Set<String> DRAWN = WORDS.all("drawn");
  private static final String BEFORE_YOU = "voor u ligt";
  private static final Set<String> LETTER = WORDS.all("letter");
  private static final Set<String> RANKS = Set.of("minister", "staatssecretaris");
  /** Words between a letter and its senders or its day. */
  private static final Set<String> SENDING = WORDS.all("sending");
  private static final int SENDERS = 40;
  private static final int REACH = 400;
  /** Verbs of the past that close a clause, and their shortest form that ends like one. */
  private static final Set<String> STRONG = Set.of("sloot", "sloten", "gaf", "gaven", "uitbracht", "uitsprak", "schreef", "schreven", "sprak", "spraken", "deed", "deden", "zond", "zonden");
  private static final int SHORT = 5;
  private static final Set<String> WHICH = Set.of("die", "dat", "welke");
  private static final Set<String> BELOW = Set.of("dat");
  private static final String VICE = "vice";
  private static final String FIELD = " van ";

  @Override
  public String name() {
    return "letter/on-behalf-of";
  }

  @Override
  public String reads() {
    return "De ambten na \"mede namens\": \"sturen wij, mede namens de minister van Financiën, uw Kamer\".";
  }

  @Override
  public boolean reads(Block.Kind kind) {
    return Story.states(kind) || kind == Block.Kind.SIGNATURE;
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (!view.lower().contains("namens")) {
      return;
    }
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      if (words.lower(i).equals("namens") && (also(words, i) && written(view) || sends(view)) && !another(view, words, i) && !promised(view, words.range(i))) {
        offices(view, words.range(i).end(), out);
      }
    }
  }

  /** "Mede namens de minister van Havens zend ik u in mei een nota": what is still to come is no word of this letter. */
  private static boolean promised(View view, Range namens) {
    PromiseReader promises = view.promises();
    return promises.read().stream().anyMatch(promise -> promises.part(promise.verb()).contains(namens) && !below(view, namens, promise.verb()));
  }

  /** "meld ik u dat ik in mei een plan zal sturen": what is promised stands in a clause below what the letter says. */
  private static boolean below(View view, Range namens, Range verb) {
    return namens.end() < verb.start() && Words.any(view, new Range(namens.end(), verb.start()), BELOW);
  }

  /** "Namens de minister-president bied ik u het verslag aan": the sentence hands the letter over. */
  private static boolean sends(View view) {
    return Words.any(view, view.range(), SENDS) && Words.any(view, view.range(), WRITERS) && Words.any(view, view.range(), RECEIVERS);
  }

  /** It is the letter that speaks, not somebody of whom it tells. */
  private static boolean written(View view) {
    return Words.any(view, view.range(), LETTER) && !wrote(view) && !enclosed(view) && !signed(view);
  }

  /** "De verklaring die ik, mede namens de minister van Havens, in mei tekende": what the writer did with something else; not "deze brief, die ik u zend". */
  private static boolean signed(View view) {
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      int writer = words.lower(i).equals("namens") ? before(words, i) : -1;
      boolean relative = writer > 1 && WRITERS.contains(words.lower(writer)) && WHICH.contains(words.lower(writer - 1));
      if (relative) {
        return !words.lower(writer - 2).endsWith("brief") && past(words, i) && !Words.any(view, view.range(), HERE);
      }
    }
    return false;
  }

  /** The verb that closes the clause tells of what is over: "in mei tekende,", not "aanbied,". */
  private static boolean past(Words words, int namens) {
    for (int i = namens + 1; i < words.size() && i < namens + SENDERS; i++) {
      String word = words.lower(i);
      boolean closes = words.breaks(i) && word.length() > SHORT && (word.endsWith("de") || word.endsWith("te") || word.endsWith("den") || word.endsWith("ten"));
      if (closes || STRONG.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static int before(Words words, int namens) {
    int i = namens - 1;
    while (i >= 0 && ALSO.contains(words.lower(i))) {
      i--;
    }
    return i;
  }

  /** "treft u in de bijlage, mede namens de minister van Havens, het rapport aan": of what goes with the letter. */
  private static boolean enclosed(View view) {
    boolean finds = Words.any(view, view.range(), FINDS) && !Words.any(view, view.range(), WRITERS);
    if (!finds) {
      return false;
    }
    int namens = view.lower().indexOf("namens");
    boolean apart = Words.in(view, view.range(), APART).stream().anyMatch(word -> word.start() > view.range().start() + namens || namens - (word.end() - view.range().start()) > 1); // not "tevens namens"
    return apart || !Words.any(view, view.range(), SHOWS);
  }

  /** "Vandaag heb ik het Veiligheidsberaad, mede namens de minister, geïnformeerd": what was written to others, or before. */
  private static boolean wrote(View view) {
    Words words = view.wordTable();
    if (Words.any(view, view.range(), HAS) && !Words.any(view, view.range(), HERE) && dated(view, words)) {
      return true;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean has = HAVE.contains(words.lower(i)) && (WRITERS.contains(words.lower(i + 1)) || i > 0 && WRITERS.contains(words.lower(i - 1)));
      if (has) {
        boolean lies = Words.any(view, view.range(), ENCLOSED) && Words.any(view, view.range(), DRAWN) || view.lower().contains(BEFORE_YOU);
        return !lies && !Words.any(view, view.range(), HERE);
      }
    }
    return false;
  }

  /** "In een brief van 15 januari 2016 heeft de minister": a letter of another day, by which somebody was told. */
  private static boolean dated(View view, Words words) {
    return view.mentions(When.class).stream().anyMatch(when -> {
      int at = words.startingAt(when.range().start());
      int letter = at > 2 && words.lower(at - 1).equals("d") ? at - 3 : at - 2;
      return letter > 0 && BY_DAY.contains(words.lower(at - 1)) && words.lower(letter).endsWith("brief") && !words.isIn(letter - 1, OWN);
    });
  }

  /** "de brief van de minister van Visserij, mede namens de minister van Havens": of another letter, told by its sender or its day. */
  private static boolean another(View view, Words words, int namens) {
    int last = Math.max(0, namens - SENDERS);
    int i = namens - 1;
    while (i > last && ALSO.contains(words.lower(i))) {
      i--;
    }
    boolean told = false;
    while (i > last && !words.lower(i).endsWith("brief") && !words.lower(i).endsWith("brieven")) {
      Range at = words.range(i);
      boolean sender = RANKS.contains(words.lower(i)) || Character.isUpperCase(view.words(at).charAt(0)) || view.mentions(When.class).stream().anyMatch(when -> when.range().contains(at));
      if (!sender && !words.isIn(i, SENDING)) {
        return false;
      }
      told |= sender;
      i--;
    }
    return told && i > last && !words.isIn(i - 1, OWN) && !writes(view, words, namens);
  }

  /** "In reactie op uw brief van 3 mei, mede namens …, bericht ik u": right behind the comma the writer speaks. */
  private static boolean writes(View view, Words words, int namens) {
    for (int i = namens + 1; i + 1 < Math.min(words.size(), namens + SENDERS); i++) {
      boolean parted = Words.marked(view.text().text(), words.range(i - 1).end(), words.range(i).start(), ",");
      if (parted && (SENDS.contains(words.lower(i)) || SPEAKS.contains(words.lower(i))) && WRITERS.contains(words.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean also(Words words, int namens) {
    for (int i = namens - 1; i >= Math.max(0, namens - GAP); i--) {
      if (ALSO.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private void offices(View view, int from, Consumer<Fact> out) {
    for (Peers.Found peer : Peers.behind(view, from)) {
      out.accept(new Fact.OnBehalfOf(view.basis(this, peer.range(), Modality.FACT), new Thing.Known(peer.office())));
    }
    int last = from;
    for (OfficeName office : view.mentions(OfficeName.class, new Range(from, Math.min(view.range().end(), from + REACH)))) {
      boolean together = office.range().start() < last; // "Ministers van X en van Y" are named by the same words
      String between = together ? "" : view.words(new Range(last, office.range().start()));
      if (!onlyJoins(between)) {
        return;
      }
      if (view.wordBefore(office.range().start()).equals(VICE)) {
        last = office.range().end();
        continue; // another office than the one whose name it begins with
      }
      elided(view, between, office).ifPresent(
          entry -> out.accept(new Fact.OnBehalfOf(view.basis(this, office.range(), Modality.FACT), new Thing.Known(entry))));
      last = office.range().end();
      office.office().or(() -> titled(view, office)).<Thing>map(Thing.Known::new).or(() -> Offices.portfolio(office)).ifPresent(
          thing -> out.accept(new Fact.OnBehalfOf(view.basis(this, office.range(), Modality.FACT), thing)));
    }
  }

  /** "de Minister en de Staatssecretaris van Defensie": the first has the portfolio of the second. */
  private static Optional<Entry> elided(View view, String between, OfficeName office) {
    String[] words = between.strip().toLowerCase(Locale.ROOT).split(" +");
    int en = words.length - 1 - (words[words.length - 1].equals("de") ? 1 : 0);
    int space = office.title().indexOf(' ');
    boolean rank = en > 0 && words[en].equals("en") && RANKS.contains(words[en - 1]) && space > 0;
    List<Entry> same =
        rank ? view.register().spelled(words[en - 1] + office.title().substring(space)).stream().filter(entry -> entry.kind() == Kind.OFFICE).toList() : List.of();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** The office by its title, where the register does not know its holder yet. */
  private static Optional<Entry> titled(View view, OfficeName office) {
    String title = RANKS.contains(office.title()) && office.person().isEmpty() ? office.title() + portfolio(view) : office.title();
    List<Entry> same = office.country().isPresent() ? List.of() : view.register().spelled(title).stream().filter(entry -> entry.kind() == Kind.OFFICE).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** "mede namens de staatssecretaris": the one beside the minister who signs has the portfolio of that minister. */
  private static String portfolio(View view) {
    List<String> titles = view.text().letter().header().signatories().stream().flatMap(actor -> actor.office().stream()).toList();
    List<String> signed = titles.isEmpty() ? view.text().letter().signatures().stream().flatMap(one -> one.office().stream()).toList() : titles;
    int field = signed.size() == 1 ? signed.get(0).indexOf(FIELD) : -1;
    return field > 0 ? signed.get(0).substring(field) : "";
  }

  /** Between two offices of the list stand only commas, "en", articles, titles, short forms in parentheses and the names of the holders. */
  private static boolean onlyJoins(String between) {
    for (String word : between.trim().split("[ ,&()]+")) {
      boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!word.isEmpty() && !name && !word.matches("(?i)en|de|het|demissionaire?|toenmalige?|waarnemende?|van|der|den|ter|voor|vice|alsmede|evenals|respectievelijk|ministers?|staatssecretaris(?:sen)?|mijn|onze|collega's?|ambtgenoten|heer|mevrouw")) {
        return false;
      }
    }
    return true;
  }
}
