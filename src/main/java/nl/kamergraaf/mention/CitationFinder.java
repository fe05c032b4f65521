package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Finds references to parliamentary documents: "In lijn met de motie van het lid Paternotte (Kamerstuk 21 501-02, nr. 3029)".
 *
 * <p>From left to right: words that name a kind of document wait for a number; a number is read where a word such as Kamerstuk announces
 * it, where it opens the parenthesis behind a motion or letter, or where a dossier is followed by "nr.". Nothing is repaired: what is
 * suspect about a number is a defect of the citation.
 */
final class CitationFinder implements Finder {

  private final References references;
  private final Surnames surnames;

  CitationFinder(Register register, Surnames surnames) {
    this.references = new References(new Dossiers(register));
    this.surnames = surnames;
  }

  CitationFinder(Register register) {
    this(register, new Surnames(register));
  }

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
    if (mayCite(reading.text().text(), sentence.range())) {
      new Walk(sentence, reading, out).walk();
    }
  }

  /** Most sentences have neither digit nor motion nor letter: they are not cut into words. */
  private static boolean mayCite(String text, Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || ((c == 'm' || c == 'M') && text.startsWith("otie", i + 1)) || text.startsWith("amendement", i)) {
        return true;
      }
    }
    return false;
  }

  private final class Walk {

    private final String text;
    private final int limit;
    private final Words words;
    private final CitationHeads heads;
    private final Optional<DossierKey> own;
    private final Consumer<Mention> out;
    private Optional<CitationHead> waiting = Optional.empty();
    private Optional<CitationHead> served = Optional.empty();
    private int servedEnd;

    Walk(Sentence sentence, Reading reading, Consumer<Mention> out) {
      this.text = reading.text().text();
      this.limit = sentence.range().end();
      this.words = reading.words(sentence);
      this.heads = new CitationHeads(reading, words, surnames, sentence);
      this.out = out;
      List<DossierEntry> filed = reading.text().letter().header().dossiers();
      this.own = filed.size() == 1 ? Optional.of(filed.get(0).key()) : Optional.empty();
    }

    void walk() {
      int at = 0;
      while (at < words.size()) {
        at = step(at);
      }
      settle();
    }

    private int step(int at) {
      Optional<CitationTrigger> trigger = CitationTrigger.at(words, at);
      if (trigger.isPresent()) {
        int behind = trigger.get().outside() ? proceedings(at, trigger.get()) : numbers(at, trigger.get().digits(), Sequences.Trust.TRIGGER);
        if (behind > at) {
          return behind;
        }
      }
      if (Letters.isDigit(text, words.get(at).start())) {
        Sequences.Trust trust = opensParenthesis(at) ? Sequences.Trust.HEAD : Sequences.Trust.BARE;
        int behind = numbers(at, words.get(at).start(), trust);
        if (behind > at) {
          return behind;
        }
      }
      Optional<CitationHead> head = heads.at(at);
      if (head.isPresent()) {
        return head(head.get(), at);
      }
      return at + 1;
    }

    private int head(CitationHead head, int at) {
      if (waiting.isPresent() && !heads.supersedes(waiting.get(), head, at)) {
        return at + 1;
      }
      settle();
      waiting = Optional.of(head);
      return head.plural() && head.unnamed() ? more(head) : Math.max(at + 1, head.next());
    }

    /** In "de moties A c.s. en B c.s." each is one. */
    private int more(CitationHead head) {
      int next = continued(head, head.next());
      return next > 0 ? next : head.next();
    }

    private boolean opensParenthesis(int at) {
      Word before = words.get(at - 1);
      return before.is("(") && waiting.isPresent() && before.start() - waiting.get().range().end() < 300
          && (waiting.get().isMotion() || waiting.get().kind() == Citation.Kind.LETTER);
    }

    private int numbers(int at, int digits, Sequences.Trust trust) {
      int from = words.get(at).start();
      References.Read read = references.read(text, from, digits, limit, trust);
      if (read.references().isEmpty()) {
        return at;
      }
      if (waiting.isEmpty() && served.isPresent() && onlySeparates(servedEnd, from)) {
        waiting = served;
      }
      int next = words.from(read.end());
      moversBehind(next);
      CitationHead head = waiting.orElse(null);
      for (References.Reference reference : read.references()) {
        out.accept(citation(reference, Optional.ofNullable(head), read.references().size()));
      }
      served = waiting;
      servedEnd = read.end();
      waiting = Optional.empty();
      int closing = words.get(next).is(")") ? next + 1 : next;
      int behind = head != null && head.isMotion() ? Math.max(closing, continued(head, closing)) : closing;
      return Math.max(at + 1, behind);
    }

    /** "de motie (36 045, nr. 5) van het lid Jansen" */
    private void moversBehind(int next) {
      int at = words.get(next).is(")") ? next + 1 : next;
      if (waiting.filter(h -> h.isMotion() && h.movers().isEmpty() && !h.plural()).isPresent() && words.get(at).is("van")) {
        Movers movers = heads.movers(at);
        if (movers.marked()) {
          waiting = waiting.map(h -> h.with(movers, movers.next(), words));
        }
      }
    }

    /** Reads the next motion of a list, whose noun is left out: ", De Boer c.s. (…)"; gives the index behind its movers, or 0. */
    private int continued(CitationHead head, int from) {
      int at = from;
      while (at < from + 2 && Set.of(",", ";", "en", "alsmede").contains(words.get(at).text())) {
        at++;
      }
      if (at == from) {
        return 0;
      }
      int names = words.follow(at, "die") ? at + 1 : at;
      Movers movers = heads.movers(names);
      Word next = words.get(movers.next());
      boolean another = !movers.names().isEmpty() && (movers.unnamed() || next.is("(") || next.lower().startsWith("kamerstuk"));
      if (!another) {
        return 0;
      }
      settle();
      Range range = words.get(names).range().to(words.get(movers.next() - 1).range());
      waiting =
          Optional.of(new CitationHead(head.kind(), range, movers.names(), movers.unnamed(), head.plural(), Optional.empty(), true, movers.next()));
      return movers.unnamed() && head.plural() ? Math.max(movers.next(), continuedAgain(movers.next())) : movers.next();
    }

    private int continuedAgain(int from) {
      Word next = words.get(from);
      return next.is("(") ? 0 : waiting.map(h -> continued(h, from)).orElse(0);
    }

    private int proceedings(int at, CitationTrigger trigger) {
      Range range = new Range(words.get(at).start(), trigger.end());
      Citation.Kind kind = trigger.answers() ? Citation.Kind.ANSWERS : Citation.Kind.DEBATE;
      out.accept(
          new Citation(
              range, "citation/proceedings", waiting.map(CitationHead::range), kind, Optional.empty(), Optional.of(trigger.number()),
              List.of(), false, Optional.empty(), Set.of()));
      waiting = Optional.empty();
      return words.from(trigger.end());
    }

    private boolean onlySeparates(int from, int to) {
      String between = text.substring(from, to).strip();
      return between.length() <= 8 && Set.of(",", ";", "en", ", en", "; en", "alsmede", "/", ") en (", ") (", "), (").contains(between);
    }

    private void settle() {
      if (waiting.isPresent() && waiting.get().citesAlone()) {
        CitationHead head = waiting.get();
        // a number alone counts in the letter's own dossier, if it is filed in only one
        Optional<DossierKey> dossier = head.item().isPresent() ? own : Optional.empty();
        String rule = dossier.isPresent() ? "citation/own-dossier" : head.isMotion() ? "citation/motion-without-number" : "citation/letter-without-number";
        out.accept(
            new Citation(
                head.range(), rule, Optional.of(head.range()), head.kind(), dossier, head.item(), head.movers(), head.unnamed(), Optional.empty(), Set.of()));
      }
      waiting = Optional.empty();
    }

    private Citation citation(References.Reference reference, Optional<CitationHead> head, int together) {
      boolean named = head.filter(h -> h.isMotion() && h.citesAlone()).isPresent();
      boolean number = reference.sequence().isPresent();
      Optional<String> sequence = number || together > 1 ? reference.sequence() : head.flatMap(CitationHead::item);
      Citation.Kind kind = Citation.Kind.DOSSIER;
      if (number || (named && together == 1)) {
        kind = head.map(CitationHead::kind).orElse(Citation.Kind.OTHER);
      }
      // "moties van de leden A en B (nrs. 5 en 6)" does not say who moved which
      boolean whose = kind != Citation.Kind.DOSSIER && !reference.old()
          && head.filter(h -> !h.plural() || h.movers().size() < 2 || together == 1).isPresent();
      Set<String> defects = new java.util.TreeSet<>(reference.defects());
      if (kind != Citation.Kind.DOSSIER && sequence.isEmpty()) {
        defects.add("number-missing");
      }
      return new Citation(
          reference.range(),
          reference.old() ? "citation/replaced" : number ? "citation/number" : "citation/dossier",
          reference.old() ? Optional.empty() : head.map(CitationHead::range),
          kind,
          Optional.of(reference.dossier()),
          sequence,
          whose ? head.map(CitationHead::movers).orElse(List.of()) : List.of(),
          whose && head.map(CitationHead::unnamed).orElse(false),
          reference.replaced(),
          defects);
    }
  }
}
