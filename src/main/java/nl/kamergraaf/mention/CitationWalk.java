package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Reads the citations of one sentence from left to right: words that name a kind of document wait for a number; a number is read where a
 * word such as Kamerstuk announces it, where it opens the parenthesis behind a motion or letter, or where a dossier is followed by "nr.".
 * Nothing is repaired: what is suspect about a number is a defect of the citation.
 */
final class CitationWalk {

  private static final int NEAR = 300;
  /** Words of the movers that stand before a number in brackets, at most. */
  private static final int SIGNED = 16;
  private static final Set<String> SIGNING = Set.of(",", ";", ":");
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", ":");

  private final References references;
  private final String text;
  private final int limit;
  private final Words words;
  private final MotionHeads motions;
  private final CitationHeads heads;
  private final MotionLists lists;
  private final CitationPlaces places;
  private final CitationMaker maker;
  private final Consumer<Mention> out;
  private Optional<CitationHead> waiting = Optional.empty();
  private Optional<CitationHead> served = Optional.empty();
  /** What speaks of the document that waits: in "brief over de motie-X (…) (…)" the second number is the letter's. */
  private Optional<CitationHead> outer = Optional.empty();
  private Optional<CitationHead> carrier = Optional.empty();
  private int servedEnd;
  /** That of the document cited last. */
  private Optional<DossierKey> last = Optional.empty();
  private Supplier<Optional<DossierKey>> before = Optional::empty;
  private Boolean budgets;
  /** Motions before the one that waits, whose numbers did not come. */
  private final List<CitationHead> pending = new ArrayList<>();

  CitationWalk(References references, Surnames surnames, Sentence sentence, Reading reading, Consumer<Mention> out) {
    this.references = references;
    this.text = reading.text().text();
    this.limit = sentence.range().end();
    this.words = reading.words(sentence);
    this.motions = new MotionHeads(reading, words, surnames, sentence, references.dossiers());
    this.heads = new CitationHeads(words, motions);
    this.lists = new MotionLists(words, motions);
    this.places = new CitationPlaces(text, words);
    this.out = out;
    this.maker = new CitationMaker(reading.text().letter().header().dossiers());
  }

  /** Words outside the sentence that say what its first number is, unless words inside do. */
  void expect(CitationHead head) {
    carrier = Optional.of(head);
  }

  /** In which dossier a number at the beginning counts that stands behind "idem". */
  void follow(Supplier<Optional<DossierKey>> dossier) {
    before = dossier;
  }

  void walk() {
    walkTo(limit);
    settle();
  }

  /** The document that is named and has no number yet at a place. */
  Optional<CitationHead> openAt(int place) {
    walkTo(place);
    return motions.takenAt(place).or(() -> waiting).or(() -> places.toldBefore(place).map(CitationHead::told));
  }

  private void walkTo(int place) {
    int at = 0;
    while (at < words.size() && words.get(at).start() < place) {
      at = step(at);
    }
  }

  private int step(int at) {
    Optional<CitationHead> line = at == 0 ? NumberedLine.of(words, motions) : Optional.empty();
    if (line.isPresent()) {
      waiting = line;
      settle();
      return line.get().next();
    }
    if (!words.get(at).form().mayCite() && !Letters.isDigit(text, words.get(at).start())) {
      return at + 1;
    }
    Optional<Word> same = SameDossier.at(words, at);
    if (same.isPresent()) {
      int behind = again(at, same.get().end());
      if (behind > at) {
        return behind;
      }
    }
    Optional<CitationTrigger> trigger = CitationTrigger.at(words, at);
    if (trigger.isPresent()) {
      int behind = trigger.get().outside() ? proceedings(at, trigger.get()) : numbers(at, trigger.get().digits(), Sequences.Trust.TRIGGER);
      if (behind > at) {
        return behind;
      }
    }
    if (Letters.isDigit(text, words.get(at).start()) && !places.priced(at) && (!places.elsewhere(at) || waiting.filter(CitationHead::isMoved).isPresent())) {
      Sequences.Trust trust = opensParenthesis(at) || called(at) ? Sequences.Trust.HEAD : Sequences.Trust.BARE;
      int behind = numbers(at, words.get(at).start(), trust);
      if (behind > at) {
        return behind;
      }
    }
    if ((waiting.isPresent() || served.isPresent()) && places.introduced(at)) {
      return at + 1; // "(hierna: de motie-Jansen)"
    }
    Optional<CitationHead> head = heads.at(at);
    return head.isPresent() ? head(head.get(), at) : at + 1;
  }

  private int head(CitationHead head, int at) {
    if (waiting.isPresent() && !heads.supersedes(waiting.get(), head, at)) {
      return at + 1;
    }
    outer = waiting.filter(h -> head.isMotion() && !h.isMotion());
    postpone(head, false);
    waiting = Optional.of(head);
    return Math.max(at + 1, Math.max(head.next(), lists.opens(head) ? continued(head, head.next()) : 0));
  }

  private boolean opensParenthesis(int at) {
    Word before = words.get(at - 1);
    return before.is("(") && waiting.isPresent() && before.start() - waiting.get().range().end() < NEAR
        && (waiting.get().isMoved() || waiting.get().kind() == Citation.Kind.LETTER);
  }

  /** "de motie met nummer 36 045-190" */
  private boolean called(int at) {
    boolean number = words.get(at - 1).lower().startsWith("nummer") || (words.get(at - 1).is(".") && words.get(at - 2).lower().equals("nr"));
    number |= CitationHeads.isMotion(words.get(at - 1).lower()) || words.get(at - 1).lower().equals("stuk"); // "motie 36 045-190"
    return number && waiting.filter(CitationHead::isMotion).isPresent();
  }

  private int numbers(int at, int digits, Sequences.Trust trust) {
    References.Read read = whole(references.read(text, words.get(at).start(), digits, limit, trust));
    boolean counted = trust == Sequences.Trust.HEAD && !numbered(read) && waiting.filter(h -> !h.items().isEmpty()).isEmpty();
    return read.references().isEmpty() || counted ? at : take(read, at); // "de brief over woningen (25 000)"
  }

  /** "idem, nr. 73": behind its number, or the same index. */
  private int again(int at, int behind) {
    Optional<DossierKey> dossier = last.or(() -> before.get());
    References.Read read = dossier.map(key -> references.again(key, text, words.get(at).start(), behind, limit)).orElse(new References.Read(List.of(), 0));
    return read.references().isEmpty() ? at : take(read, at);
  }

  private static boolean numbered(References.Read read) {
    return read.references().stream().anyMatch(reference -> reference.sequence().isPresent());
  }

  private int take(References.Read read, int at) {
    int from = words.get(at).start();
    boolean numbered = numbered(read);
    last = Optional.of(read.references().get(read.references().size() - 1).dossier());
    boolean same = served.isPresent() && (places.onlySeparates(servedEnd, from) || served.get().plural() && served.get().movers().isEmpty() && places.onlyDates(servedEnd, from));
    if (waiting.isEmpty() && same) {
      waiting = outer.isPresent() && text.substring(servedEnd, from).strip().equals(") (") ? outer : served;
    }
    if (waiting.filter(CitationHead::isMoved).isEmpty() && served.filter(head -> places.again(head, servedEnd, from)).isPresent()) {
      waiting = served;
    }
    int next = words.from(read.end());
    moversBefore(at);
    moversBehind(next);
    next = numbered && (at == 0 || words.get(next).is("(")) ? headBehind(next) : next;
    if (waiting.isPresent() && !waiting.get().isMoved() && places.besides(at)) {
      waiting = Optional.empty(); // "de brief over havens (zie ook Kamerstuk …)"
    }
    carrier = carrier.filter(named -> !places.besides(at)); // a note "Zie ook Kamerstuk …" names another document
    boolean outside = waiting.isEmpty() && carrier.isPresent();
    waiting = waiting.or(() -> carrier).or(() -> places.told(at).map(CitationHead::told));
    carrier = Optional.empty();
    CitationHead head = waiting.orElse(null);
    List<Sequences.Found> items = numbered || head == null ? List.of() : head.items();
    if (!each(read.references())) {
      Optional<DossierKey> shared = numbered ? Optional.empty() : shared(read.references(), from);
      pending.forEach(before -> (shared.isPresent() && !before.items().isEmpty() ? maker.items(before, shared) : maker.alone(before)).forEach(out));
      pending.clear();
    }
    if (!pending.isEmpty()) {
      pending.add(head);
      for (int i = 0; i < pending.size(); i++) {
        out.accept(maker.numbered(read.references().get(i), Optional.of(pending.get(i)), 1, outside));
      }
      pending.clear();
    } else if (items.size() > 1) {
      maker.items(head, Optional.of(read.references().get(0).dossier())).forEach(item -> out.accept(lacking(item)));
    } else {
      numbered(read.references(), head, outside);
    }
    served = waiting;
    servedEnd = read.end();
    waiting = Optional.empty();
    int dated = places.behindDate(next);
    int closing = words.get(dated).is(")") ? dated + 1 : next;
    int behind = head != null && head.isMotion() && !outside ? Math.max(closing, continued(head, closing)) : closing;
    return Math.max(at + 1, behind);
  }

  private void numbered(List<References.Reference> references, CitationHead head, boolean outside) {
    int documents = (int) references.stream().filter(reference -> !reference.old()).count();
    int document = 0;
    for (References.Reference reference : references) {
      CitationHead own = head == null || reference.old() ? head : head.of(document++, documents);
      boolean told = own != head; // whose each is
      out.accept(maker.numbered(reference, Optional.ofNullable(own), told ? 1 : references.size(), outside));
    }
    if (head != null && !references.isEmpty()) {
      maker.old(head, Optional.of(references.get(0).dossier())).ifPresent(out);
    }
  }

  /** In a sentence about the Algemene Politieke Beschouwingen a budget's dossier needs no chapter. */
  private References.Read whole(References.Read read) {
    boolean missing = read.references().stream().anyMatch(reference -> reference.defects().contains("chapter-missing"));
    if (!missing || !ofWhole()) {
      return read;
    }
    return new References.Read(read.references().stream().map(References.Reference::ofWhole).toList(), read.end());
  }

  /** "(nrs. 52 en 55, Kamerstuk 36 600)": a number of a budget has a chapter. */
  private Citation lacking(Citation item) {
    boolean lacks = item.dossier().filter(references.dossiers()::lacksChapter).isPresent() && !maker.filed(item.dossier().get()) && !ofWhole();
    return lacks ? item.suspect("chapter-missing") : item;
  }

  /** Looked for once a sentence. */
  private boolean ofWhole() {
    if (budgets == null) {
      budgets = references.dossiers().speaksOfWhole(text.substring(words.get(0).start(), limit).toLowerCase(Locale.ROOT));
    }
    return budgets;
  }

  /** "de moties-A (nr. 72) en -B (nr. 73) (Kamerstuk 36 045)": the dossier behind a list is that of all its numbers. */
  private Optional<DossierKey> shared(List<References.Reference> references, int from) {
    boolean behind = references.size() == 1 && waiting.filter(head -> !head.items().isEmpty() && words.get(head.next()).start() < from).isPresent();
    return behind && words.get(waiting.get().next() - 1).is(")") ? Optional.of(references.get(0).dossier()) : Optional.empty();
  }

  /** As many numbers as motions wait: "de motie-A over havens en de motie-B over kades (resp. 36 045, nr. 5 en nr. 6)". */
  private boolean each(List<References.Reference> references) {
    return references.size() == pending.size() + 1 && pending.stream().allMatch(head -> head.items().isEmpty()) && references.stream().allMatch(r -> r.sequence().isPresent() && !r.old());
  }

  /** Another motion follows one that has no number yet, or in a list no dossier: their numbers may come together. */
  private void postpone(CitationHead next, boolean listed) {
    if (waiting.filter(h -> h.isMotion() && next.isMotion() && !h.movers().isEmpty() && (h.items().isEmpty() || listed)).isPresent()) {
      pending.add(waiting.get());
      waiting = Optional.empty();
    } else {
      settle();
    }
  }

  /** A line of a table that begins with its number: "36 045, nr. 5 Motie-Jansen over havens"; "Kamerstuk 36 045, nr. 5 (motie-Jansen)". */
  private int headBehind(int next) {
    int first = words.get(next).is("(") || DASHES.contains(words.get(next).text()) ? next + 1 : next;
    Optional<CitationHead> head = waiting.isPresent() ? Optional.empty() : heads.at(first).filter(h -> h.isMotion() && !h.movers().isEmpty() && h.items().isEmpty());
    waiting = waiting.or(() -> head);
    return head.map(CitationHead::next).orElse(next);
  }

  /** "de motie over kades (Jansen c.s., 36 045, nr. 5)" */
  private void moversBefore(int at) {
    if (waiting.filter(h -> h.isMotion() && h.movers().isEmpty()).isEmpty()) {
      return;
    }
    int open = at - 1;
    while (open > at - SIGNED && !words.get(open).is("(") && !words.get(open).is(")")) {
      open--;
    }
    Movers movers = words.get(open).is("(") && open + 1 < at ? motions.owners().movers(open + 1) : Movers.none(at);
    boolean whole = movers.next() == at || movers.next() == at - 1 && SIGNING.contains(words.get(at - 1).text());
    if (whole && motions.owners().signs(movers)) {
      waiting = waiting.map(h -> h.with(movers, movers.next(), words));
    }
  }

  /** "de motie (36 045, nr. 5) van het lid Jansen", "de motie 36 045, nr. 5 (Jansen c.s.)" */
  private void moversBehind(int next) {
    if (waiting.filter(h -> h.isMotion() && h.movers().isEmpty()).isEmpty()) {
      return;
    }
    boolean bracketed = words.get(next).is("(");
    int at = bracketed || words.get(next).is(")") || words.get(next).is(",") ? next + 1 : next;
    Movers movers = bracketed || words.get(at).is("van") ? motions.owners().movers(at) : Movers.none(at);
    if (bracketed ? motions.owners().signs(movers) && words.get(movers.next()).is(")") : movers.marked()) {
      waiting = waiting.map(h -> h.with(movers, movers.next(), words));
    }
  }

  /** Reads the next motion of a list, whose noun is left out: ", De Boer c.s. (…)"; gives the index behind its movers, or 0. */
  private int continued(CitationHead head, int from) {
    Optional<CitationHead> another = lists.next(head, from);
    if (another.isEmpty()) {
      return 0;
    }
    postpone(head, true);
    waiting = another;
    int behind = another.get().next();
    boolean more = lists.opens(another.get()) && !words.get(behind).is("(");
    return more ? Math.max(behind, continued(another.get(), behind)) : behind;
  }

  private int proceedings(int at, CitationTrigger trigger) {
    Range first = new Range(words.get(at).start(), trigger.end());
    out.accept(CitationMaker.proceedings(first, trigger, waiting.map(CitationHead::range)));
    int end = trigger.end();
    boolean several = text.substring(first.start(), trigger.digits()).contains("nrs");
    for (Optional<Range> more = several ? places.more(end, limit) : Optional.empty(); more.isPresent(); more = places.more(end, limit)) {
      out.accept(CitationMaker.proceedings(more.get(), trigger.with(text.substring(more.get().start(), more.get().end())), waiting.map(CitationHead::range)));
      end = more.get().end();
    }
    waiting = Optional.empty();
    return words.from(end);
  }

  private void settle() {
    pending.forEach(head -> maker.alone(head).forEach(out));
    pending.clear();
    waiting.filter(CitationHead::citesAlone).ifPresent(head -> maker.alone(head).forEach(out));
    waiting = Optional.empty();
  }
}
