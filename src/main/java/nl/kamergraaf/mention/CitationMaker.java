package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.text.Range;

/** Makes citations of numbers that were read and the words that say what they number. */
final class CitationMaker {

  /** A number follows, but none that a document can have. */
  private static final Set<String> UNREAD = Set.of("number-missing", "number-implausible");

  private final List<DossierKey> filed;

  /**
   * Prepares for one letter.
   *
   * @param dossiers those in which the letter is filed
   */
  CitationMaker(List<DossierEntry> dossiers) {
    this.filed = dossiers.stream().map(DossierEntry::key).distinct().toList();
  }

  /** The letter itself is filed in the dossier. */
  boolean filed(DossierKey dossier) {
    return filed.contains(dossier);
  }

  /** What words cite that no dossier follows: in which one a motion's number counts, the motions around it tell; another paper's is the letter's own, if that is only one. */
  List<Citation> alone(CitationHead head) {
    Optional<DossierKey> own = filed.size() == 1 && !head.isMotion() ? Optional.of(filed.get(0)) : Optional.empty();
    if (!head.items().isEmpty()) {
      return items(head, own);
    }
    String rule = head.isMotion() ? "citation/motion-without-number" : "citation/letter-without-number";
    return List.of(
        new Citation(
            head.range(), rule, Optional.of(head.range()), head.kind(), Optional.empty(), Optional.empty(), head.movers(), head.unnamed(),
            Optional.empty(), Set.of()));
  }

  /** A letter that is cited by its number in the records of the Kamer. */
  Citation recorded(Range range, CitationHead letter, Optional<String> number) {
    return new Citation(
        range, "citation/letter-without-number", Optional.of(letter.range()), letter.kind(), Optional.empty(), Optional.empty(), List.of(), false, Optional.empty(), Set.of(), number);
  }

  /** The numbers that the words themselves hold, and the one that they replace. */
  List<Citation> items(CitationHead head, Optional<DossierKey> dossier) {
    List<Citation> all = new ArrayList<>();
    for (int i = 0; i < head.items().size(); i++) {
      all.add(item(head.of(i, head.items().size()), head.items().get(i), dossier));
    }
    old(head, dossier).ifPresent(all::add);
    return all;
  }

  private static Citation item(CitationHead head, Sequences.Found item, Optional<DossierKey> dossier) {
    boolean whose = head.tellsMover(head.items().size());
    return new Citation(
        item.range(), "citation/own-dossier", Optional.of(head.range()), head.kind(), dossier, Optional.of(item.number()),
        whose ? head.movers() : List.of(), whose && head.unnamed(), head.old().map(old -> old.of(dossier)), Set.of());
  }

  /** The document that another replaces, as a citation of its own. */
  Optional<Citation> old(CitationHead head, Optional<DossierKey> dossier) {
    return head.old().map(old ->
        new Citation(
            old.range(), "citation/replaced", Optional.empty(), head.kind(), old.dossier().or(() -> dossier), Optional.of(old.number().number()), List.of(), false,
            Optional.empty(), Set.of()));
  }

  static Citation proceedings(Range range, CitationTrigger trigger, Optional<Range> head) {
    Citation.Kind kind = trigger.answers() ? Citation.Kind.ANSWERS : Citation.Kind.DEBATE;
    return new Citation(
        range, "citation/proceedings", head, kind, Optional.empty(), Optional.of(trigger.number()), List.of(), false, Optional.empty(), Set.of());
  }

  /**
   * A number with its dossier, or the dossier alone.
   *
   * @param together how many numbers the words stand for
   * @param outside the words stand in another sentence, the one that carries the mark of this note
   */
  Citation numbered(References.Reference reference, Optional<CitationHead> head, int together, boolean outside) {
    boolean number = reference.sequence().isPresent();
    Optional<String> sequence =
        number || together > 1 ? reference.sequence() : head.flatMap(h -> h.items().stream().findFirst()).map(Sequences.Found::number);
    boolean named = head.filter(h -> h.isMotion() && h.citesAlone()).isPresent();
    Citation.Kind kind = Citation.Kind.DOSSIER;
    if (number || !Collections.disjoint(reference.defects(), UNREAD) || (named && together == 1)) {
      kind = head.map(CitationHead::kind).orElse(Citation.Kind.OTHER);
    }
    // "moties van de leden A en B (nrs. 5 en 6)" does not say who moved which
    boolean whose = kind != Citation.Kind.DOSSIER && !reference.old() && head.filter(h -> h.tellsMover(together)).isPresent();
    Set<String> defects = new TreeSet<>(reference.defects());
    boolean senate = reference.sequence().filter(written -> Character.isLetter(written.charAt(0))).isPresent(); // numbers its papers in the main dossier too
    if (senate || filed.contains(reference.dossier())) {
      defects.remove("chapter-missing"); // the letter itself is filed there
    }
    if (kind != Citation.Kind.DOSSIER && sequence.isEmpty() && !defects.contains("number-implausible")) {
      defects.add("number-missing");
    }
    return new Citation(
        reference.range(),
        reference.old() ? "citation/replaced" : number ? "citation/number" : "citation/dossier",
        reference.old() || outside ? Optional.empty() : head.map(CitationHead::range),
        kind,
        Optional.of(reference.dossier()),
        sequence,
        whose ? head.map(CitationHead::movers).orElse(List.of()) : List.of(),
        whose && head.map(CitationHead::unnamed).orElse(false),
        reference.replaced().or(() -> head.filter(h -> number && !reference.old()).flatMap(CitationHead::old).map(old -> old.of(Optional.of(reference.dossier())))),
        defects);
  }
}
