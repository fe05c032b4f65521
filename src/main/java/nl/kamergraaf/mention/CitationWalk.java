package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.text.Sentence;

/**
 * Reads the citations of one sentence from left to right: words that name a kind of document wait for a number; a number is read where a
 * word such as Kamerstuk announces it, where it opens the parenthesis behind a motion or letter, or where a dossier is followed by "nr.".
 * Nothing is repaired: what is suspect about a number is a defect of the citation.
 */
final class CitationWalk {

  private static final int NEAR = 300;
  private static final Set<String> ALL = Set.of("beide", "alle", "allen", "telkens");

  /** Behind a number of a list. */
  private static final Set<String> LISTED = Set.of("(", ")", ".", ";");

  private final References references;
  private final String text;
  private final int limit;
  private final Words words;
  private final MotionHeads motions;
  private final CitationHeads heads;
  private final MotionLists lists;
  private final CitationPlaces places;
  private final CitationDays days;
  private final InformedKamer told;
  private final OtherPapers others;
  private final HeadsAround around;
  private final CitationMaker maker;
  private final BudgetPapers budgets;
  private final Consumer<Mention> out;
  private Optional<CitationHead> waiting = Optional.empty();
  private Optional<CitationHead> served = Optional.empty();
  /** What speaks of the document that waits: in "brief over de motie-X (…) (…)" the second number is the letter's. */
  private Optional<CitationHead> outer = Optional.empty();
  private Optional<CitationHead> carrier = Optional.empty();
  private int servedEnd;
  /** That of the document cited last. */
  private Optional<DossierKey> last = Optional.empty();
  /** The number cited last is one of several: "nrs. 12 (Jansen)". */
  private boolean listed;
  private Supplier<Optional<DossierKey>> before = Optional::empty;
  /** Motions before the one that waits, whose numbers did not come. */
  private final PendingMotions pending = new PendingMotions();

  CitationWalk(References references, Surnames surnames, Sentence sentence, Reading reading, Consumer<Mention> out) {
    this.references = references;
    this.text = reading.text().text();
    this.limit = sentence.range().end();
    this.words = reading.words(sentence);
    this.motions = new MotionHeads(reading, words, surnames, sentence, references.dossiers());
    this.heads = new CitationHeads(words, motions);
    this.lists = new MotionLists(words, motions);
    this.places = new CitationPlaces(text, words);
    this.days = new CitationDays(words);
    this.told = new InformedKamer(words, days);
    this.others = new OtherPapers(words, told);
    this.out = mention -> out.accept(pointing(mention));
    this.around = new HeadsAround(words, heads, motions.owners());
    this.maker = new CitationMaker(reading.text().letter().header().dossiers());
    this.budgets = new BudgetPapers(references.dossiers(), maker, text, sentence.range());
  }

  /** "de motie-Jansen (nr. 27 van hetzelfde dossier)": the number counts in the dossier of the paper before. */
  private Mention pointing(Mention mention) {
    boolean own = mention instanceof Citation citation && citation.rule().equals("citation/own-dossier");
    int behind = own ? words.from(mention.range().end()) : 0;
    return own && SameDossier.behind(words, behind) > behind ? ((Citation) mention).by("citation/same-dossier") : mention;
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
    return motions.takenAt(place).or(() -> waiting).or(() -> told.beforeNote(place).map(CitationHead::told));
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
    Optional<CitationHead> number = motions.numbered(at);
    if (number.isPresent()) {
      return head(number.get(), at);
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
    if (recorded(at)) {
      return at + 1;
    }
    if (listed && last.isPresent() && Letters.isDigit(text, words.get(at).start()) && (at + 1 >= words.size() || LISTED.contains(words.get(at + 1).text())) && places.goesOn(servedEnd, words.get(at).start())) {
      References.Read more = references.more(last.get(), text, words.get(at).start(), limit);
      int behind = more.references().isEmpty() ? at : take(more, at);
      if (behind > at) {
        return behind;
      }
    }
    Optional<CitationTrigger> trigger = CitationTrigger.at(words, at).filter(found -> !CitationTrigger.isBill(words.get(at).lower()) || billed(found.digits()));
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

  /** "Bij brief van 3 februari jl. (2025D04337)", "is uw Kamer geïnformeerd (2025D04337)": a letter by its number in the records of the Kamer. */
  private boolean recorded(int at) {
    Optional<String> number = CitationPlaces.recordNumber(words.get(at).text());
    Optional<CitationHead> letter = number.isEmpty() ? Optional.empty() : waiting.filter(head -> head.kind() == Citation.Kind.LETTER && days.dates(head.range().end(), at)).or(() -> told.before(at).map(CitationHead::told));
    letter.ifPresent(head -> out.accept(maker.recorded(words.get(at).range(), head, number)));
    waiting = letter.isPresent() ? Optional.empty() : waiting;
    return letter.isPresent();
  }

  private int head(CitationHead head, int at) {
    if (waiting.isPresent() && !heads.supersedes(waiting.get(), head, at)) {
      return at + 1;
    }
    outer = waiting.filter(h -> head.isMotion() && !h.isMotion());
    postpone(head, false);
    waiting = Optional.of(head);
    votes(at, head.next());
    return Math.max(at + 1, Math.max(head.next(), lists.opens(head) ? continued(head, head.next()) : 0));
  }

  /** "het wetsvoorstel (36 045)", "het amendement (nr. 14) bij wetsvoorstel 36 045": a bill is its dossier, where no other paper waits for a number. */
  private boolean billed(int digits) {
    boolean free = waiting.filter(head -> head.items().isEmpty()).isEmpty();
    Optional<Dossiers.Found> dossier = free ? references.dossiers().read(text, digits, limit) : Optional.empty();
    return dossier.filter(found -> references.dossiers().startsAt(text, digits, limit) && (text.charAt(digits - 1) != '(' || text.startsWith(")", found.end()))).isPresent();
  }

  private boolean opensParenthesis(int at) {
    boolean all = ALL.contains(words.get(at - 1).lower()); // "(beide 36 045)"
    Word before = words.get(all ? at - 2 : at - 1);
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
    References.Read read = budgets.whole(references.read(text, words.get(at).start(), digits, limit, trust));
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
    if (waiting.filter(head -> others.cited(head, at)).isPresent()) {
      settle();
    }
    last = Optional.of(read.references().get(read.references().size() - 1).dossier());
    listed = CitationPlaces.lists(text.substring(from, read.end())) || listed && places.goesOn(servedEnd, from);
    boolean same = served.isPresent() && (places.onlySeparates(servedEnd, from) || served.get().movers().isEmpty() && days.onlyDates(servedEnd, from));
    if (waiting.isEmpty() && same) {
      waiting = outer.isPresent() && text.substring(servedEnd, from).strip().equals(") (") ? outer : served;
    }
    if (waiting.filter(CitationHead::isMoved).isEmpty() && served.filter(head -> places.again(head, servedEnd, from)).isPresent()) {
      waiting = served;
    }
    int next = words.from(read.end());
    Optional<CitationHead> unsigned = waiting;
    waiting = waiting.map(head -> around.signed(head, at, next));
    boolean signed = !waiting.equals(unsigned) && waiting.get().range().end() > read.end();
    Optional<CitationHead> line = numbered && waiting.isEmpty() && (at == 0 || words.get(next).is("(")) ? around.behind(next).or(() -> around.told(next)) : numbered && waiting.isEmpty() && places.seen(at) ? around.pointed(next) : Optional.empty();
    waiting = waiting.or(() -> line);
    int behindHead = line.map(CitationHead::next).orElse(signed ? words.from(waiting.get().range().end()) : next);
    if (waiting.isPresent() && line.isEmpty() && !waiting.get().isMoved() && places.besides(at)) {
      waiting = Optional.empty(); // "de brief over havens (zie ook Kamerstuk …)"
    }
    carrier = carrier.filter(named -> !places.besides(at) && !places.tells(at)); // a note "Zie ook Kamerstuk …" or "De vorige brief dateert van …" names another document
    boolean outside = waiting.isEmpty() && carrier.isPresent();
    waiting = waiting.or(() -> carrier).or(() -> outer.filter(head -> head.kind() == Citation.Kind.LETTER && told.sending(at)));
    waiting = waiting.or(() -> told.before(at).map(CitationHead::told)).or(() -> told.behind(at, next).map(CitationHead::told));
    carrier = Optional.empty();
    CitationHead head = waiting.orElse(null);
    List<Sequences.Found> items = numbered || head == null ? List.of() : head.items();
    List<CitationHead> earlier = pending.take();
    if (!earlier.isEmpty() && PendingMotions.each(earlier, read.references())) {
      for (int i = 0; i < earlier.size(); i++) {
        out.accept(maker.numbered(read.references().get(i), Optional.of(earlier.get(i)), 1, outside));
      }
      out.accept(maker.numbered(read.references().get(earlier.size()), waiting, 1, outside));
    } else {
      Optional<DossierKey> shared = numbered ? Optional.empty() : shared(read.references(), from);
      earlier.forEach(other -> (shared.isPresent() && !other.items().isEmpty() ? maker.items(other, shared) : maker.alone(other)).forEach(out));
      if (items.size() > 1) {
        maker.items(head, Optional.of(read.references().get(0).dossier())).forEach(item -> out.accept(budgets.lacking(item)));
      } else {
        numbered(read.references(), head, outside);
      }
    }
    served = signed ? unsigned : waiting; // "moties 36 045, nr. 5 (Jansen) en 36 045, nr. 6 (Smit)": each has its own movers
    servedEnd = signed ? words.get(words.from(waiting.get().range().end())).end() : read.end();
    waiting = Optional.empty();
    int dated = days.behindDate(behindHead);
    int closing = words.get(dated).is(")") ? dated + 1 : behindHead;
    int behind = head != null && head.isMotion() && !outside ? Math.max(closing, continued(head, closing)) : closing;
    return Math.max(at + 1, behind);
  }

  private void numbered(List<References.Reference> references, CitationHead named, boolean outside) {
    boolean replaces = named != null && references.stream().anyMatch(References.Reference::old);
    CitationHead written = replaces ? named.replacing() : named;
    CitationHead head = written != null && places.respective(references) ? written.apart() : written;
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

  /** "de moties-A (nr. 72) en -B (nr. 73) (Kamerstuk 36 045)": the dossier behind a list is that of all its numbers. */
  private Optional<DossierKey> shared(List<References.Reference> references, int from) {
    boolean behind = references.size() == 1 && waiting.filter(head -> !head.items().isEmpty() && words.get(head.next()).start() < from).isPresent();
    return behind && words.get(waiting.get().next() - 1).is(")") ? Optional.of(references.get(0).dossier()) : Optional.empty();
  }

  /** Another motion follows one that has no number yet, or in a list no dossier: their numbers may come together. */
  private void postpone(CitationHead next, boolean listed) {
    if (waiting.filter(head -> pending.takes(head, next, listed)).isPresent()) {
      pending.add(waiting.get());
      waiting = Optional.empty();
    } else {
      settle();
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

  /** "motie (Handelingen II 2021/22, nr. 40) van het lid Jansen (36 045, nr. 3)": the debate that the words of a motion hold. */
  private void votes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).is("(")) {
        Word first = words.get(i + 1);
        CitationTrigger.at(words, i + 1).filter(CitationTrigger::outside).ifPresent(trigger -> Proceedings.read(text, first, trigger, limit, places, Optional.empty(), out));
      }
    }
  }

  private int proceedings(int at, CitationTrigger trigger) {
    if (waiting.filter(CitationHead::isMotion).isPresent()) {
      settle(); // "heeft uw Kamer de motie-Jansen aangenomen (Handelingen …)": the number is that of the debate
    }
    int end = Proceedings.read(text, words.get(at), trigger, limit, places, waiting.map(CitationHead::range), out);
    waiting = Optional.empty();
    return words.from(end);
  }

  private void settle() {
    pending.take().forEach(head -> maker.alone(head).forEach(out));
    waiting.filter(CitationHead::citesAlone).ifPresent(head -> maker.alone(head).forEach(out));
    waiting = Optional.empty();
  }
}
