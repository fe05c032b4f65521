package nl.kamergraaf.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Coalitions, alliances, core groups and other collaborations that the letter names. */
final class CollaborationRule implements Rule {

  private static final String FORCE = "task force";

  @Override
  public String name() {
    return "collaboration";
  }

  @Override
  public String reads() {
    return "Een coalitie, alliantie, kerngroep of platform, met soort en gebied: \"de dronecoalitie\", \"een kerngroep van 38 landen\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    Set<Thing> told = new HashSet<>();
    for (Name name : view.mentions(Name.class)) {
      if (name.kind().isCollaboration()) {
        Things.of(name).filter(told::add).ifPresent( // a name and its short form are one
            thing -> out.accept(
                new Fact.Collaborates(
                    view.basis(this, name.range(), Modality.FACT, name.entry().isPresent() ? Way.SAID : Way.UNKNOWN), thing,
                    kind(view, name), name.kind() == Kind.CAPABILITY_COALITION ? all(view, name.range()) : List.of())));
      }
    }
    unnamed(view, out);
  }

  /** "een kerngroep van 38 landen, waaronder Nederland": a group without a name, its number and who is said to be in it. */
  private void unnamed(View view, Consumer<Fact> out) {
    for (Groups.Found group : view.groups()) {
      Modality modality = view.modality(group.words());
      out.accept(
          new Fact.Collaborates(
              view.basis(this, group.words(), modality, Way.UNKNOWN), group.thing(), Optional.of(group.kind()), List.of()));
      called(view, group, out);
      for (Thing member : group.members()) {
        out.accept(
            new Fact.Participates(view.basis(this, group.words(), modality), member, group.thing(), "role-member", Fact.Time.NONE));
      }
    }
  }

  /** "de kopgroep sanctienaleving", "de kerngroep voor Iran": what it is about makes a name of the noun; "een kerngroep van 38 landen" has none. */
  private void called(View view, Groups.Found group, Consumer<Fact> out) {
    String label = group.thing().label();
    boolean named = label.indexOf(' ') > 0 && group.number().isEmpty() && group.members().isEmpty() && view.words(group.words()).equals(label);
    if (named) {
      Name name = new Name(group.words(), "name/group", label, group.thing().kind(), Spelling.Form.NAME, List.of(), Optional.empty());
      out.accept(new Fact.Names(view.basis(this, group.words(), Modality.FACT, Way.UNKNOWN), name, Optional.of(group.thing()), List.of()));
    }
  }

  /** "de Joint Task Force Sahel", "de Task Force Kandahar" are units of soldiers or police, no working groups. */
  private static Optional<String> kind(View view, Name name) {
    String label = name.label().toLowerCase(Locale.ROOT);
    int behind = label.indexOf(FORCE) + FORCE.length() + 1;
    boolean placed = label.contains(FORCE) && behind < label.length() && view.register().spelled(name.label().substring(behind)).stream().anyMatch(entry -> entry.kind() == Kind.PLACE || entry.kind() == Kind.COUNTRY);
    boolean unit = placed || label.contains(FORCE) && Words.any(view, name.range(), GroupWords.UNITS);
    return unit ? Optional.empty() : first(view, "collaboration-kind", name.range());
  }

  private static Optional<String> first(View view, String scheme, Range range) {
    return view.nouns(scheme, range).stream().map(hit -> hit.concept().name()).findFirst();
  }

  private static List<String> all(View view, Range range) {
    return view.nouns("capability-area", range).stream().map(hit -> hit.concept().name()).distinct().toList();
  }
}
