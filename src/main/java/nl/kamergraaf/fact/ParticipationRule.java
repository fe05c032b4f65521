package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Who takes part in what, in which role. */
final class ParticipationRule implements Rule {

  private static final Set<String> AIMS = Set.of("voor", "tegen", "inzake", "over");
  private static final Set<String> MORE_THAN_GIVING = Set.of("role-member", "role-founder", "role-lead", "role-co-lead", "role-chair");
  /** Whoever is told to have one of these parts is not also told to have the lesser one. */
  private static final Map<String, Set<String>> GREATER =
      Map.of(
          "role-involved",
          Set.of("role-member", "role-participant", "role-founder", "role-chair", "role-lead", "role-co-lead", "role-observer", "role-donor", "role-contributing", "role-driver", "role-facilitator", "role-host", "role-organiser", "role-party"),
          "role-member", Set.of("role-observer", "role-chair", "role-lead", "role-co-lead", "role-founder"), "role-participant", Set.of("role-observer", "role-donor", "role-chair", "role-lead", "role-co-lead", "role-founder"),
          "role-contributing", Set.of("role-donor"), "role-facilitator", Set.of("role-host"), "role-lead", Set.of("role-co-lead"));

  @Override
  public String name() {
    return "participation";
  }

  @Override
  public String reads() {
    return "Wie in welke rol meedoet aan een coalitie, missie, fonds of orgaan: \"Nederland is lid van de X Alliance en levert een bijdrage aan Y\", \"de Z Coalition, waarvan Nederland covoorzitter is\".";
  }

  @Override
  public boolean concerns(Story story) {
    return story.namesGroups();
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (view.tooLong()) {
      return;
    }
    OneOf.of(view).ifPresent(one -> home(view, one.group(), one.words(), one.role(), out));
    List<Fact.Participates> found = new ArrayList<>();
    if (view.mayHold(Insiders.HINTS)) {
      Insiders.of(view).forEach((thing, at) -> inside(view, thing, at, found::add));
    }
    if (view.mayHold(Deployments.HINTS)) {
      Deployments.of(view).forEach(one -> deployed(view, one, found::add));
    }
    Set<Fact.Participates> pledges = new HashSet<>();
    Optional<InOrder> order = InOrder.of(view);
    List<Hit.OfConcept> roles = PartWords.of(view);
    for (int i = 0; i < roles.size(); i++) {
      Hit.OfConcept role = roles.get(i);
      Range segment = view.segmentOf(new Range(role.range().end() - 1, role.range().end())); // "is, zoals bekend, lid" goes over an aside
      int until = Math.min(PartWords.behindAside(view, role.range()).orElse(segment.end()), next(view, roles, i));
      boolean giving = Roles.gives(view, role);
      boolean deploys = Roles.deploys(view, role, until);
      boolean gives = giving && !deploys && !Roles.goesOn(view, role.range()) && !Roles.money(view, role.range()) && !Agents.owned(view, role.range());
      boolean member = view.lower(role.range()).endsWith("het lid"); // "is door het lid Jansen gevraagd"
      if (gives && !Roles.over(view, role)) {
        Supporters.of(view, role, until).forEach(group -> supports(view, role, group, Agents.withState(view, Agents.of(view, role), role.range()), kept(group, found, pledges, out)));
      }
      if (giving || view.lower(role.range()).contains("beschikbaar")) {
        through(view, role, out);
      }
      if (gives || member || Roles.over(view, role) || deploys && (Words.any(view, view.clauseOf(role.range()).range(), GroupWords.STOPS) || Words.any(view, view.clauseOf(role.range()).range(), GroupWords.ASKED_FOR))) {
        continue;
      }
      Map<Thing, Range> here = joined(view, role, until, order);
      Map<Thing, Range> joined = here.isEmpty() ? SeveralGroups.behind(view, segment).map(end -> joined(view, role, end, order)).orElse(here) : here;
      List<Supporters.Supported> fronted = joined.isEmpty() ? Supporters.fronted(view, role.range()) : List.of();
      List<Thing> told = joined.isEmpty() && fronted.isEmpty() ? List.of() : Agents.of(view, role);
      List<Thing> actors = order.map(one -> one.everyone(told)).orElse(told);
      fronted.forEach(group -> supports(view, role, group, actors, kept(group, found, pledges, out)));
      int first = found.size();
      List<Thing> all = new ArrayList<>(role.concept().name().equals("role-involved") ? actors : Agents.withState(view, actors, role.range()));
      (actors.isEmpty() ? List.<Thing>of() : Companions.of(view, role)).stream().filter(companion -> !all.contains(companion)).forEach(all::add);
      joined.forEach((thing, at) -> all.stream().filter(actor -> !actor.equals(thing) && !domestic(view, actor, at) && order.map(one -> one.allows(role, actor, thing)).orElse(true))
          .forEach(actor -> found.add(part(view, role, order.filter(one -> one.apart(actor)).map(one -> List.of(actor)).orElse(actors), actor, thing, at))));
      if (giving || role.concept().name().equals("role-contributing") && Roles.money(view, role.range())) {
        pledges.addAll(found.subList(first, found.size()));
      }
    }
    found.addAll(contrasted(view, roles));
    ItemParts.of(view).ifPresent(one -> one.actors().forEach(
        actor -> found.add(new Fact.Participates(view.basis(this, one.group().range(), one.modality(), Way.INFERRED), actor, one.group().thing(), one.role(), Fact.Time.NONE))));
    if (view.mayHold(GroupWords.INITIATIVES) || view.mayHold(GroupWords.FOUNDED)) {
      Initiatives.of(view).filter(founded -> found.stream().noneMatch(one -> one.in().equals(founded.thing()) && Agents.LEADS.contains(one.role()) && view.story().home().filter(home -> one.actor().equals(new Thing.Known(home))).isPresent()))
          .ifPresent(founded -> told(view, founded, "role-founder", found::add));
    }
    if (view.mayHold(GroupWords.CONCLUDES)) {
      Concluded.of(view).filter(one -> found.stream().noneMatch(part -> part.in().equals(one.thing()))).ifPresent(one -> told(view, one, "role-party", found::add));
    }
    boolean pledged = !pledges.isEmpty();
    found.stream().filter(one -> !lesser(one, found) && !twice(one, found) && !(pledged && pledges.contains(one) && belongs(one, found))).forEach(out);
  }

  /** What a part is in; "zijn respectievelijk voorzitter en lid van X" names it behind the last one. */
  private static Map<Thing, Range> joined(View view, Hit.OfConcept role, int until, Optional<InOrder> order) {
    Map<Thing, Range> joined = order.flatMap(told -> told.group(role)).orElseGet(() -> Joined.of(view, role, until));
    Map<Thing, Range> own = new LinkedHashMap<>(joined);
    own.values().removeIf(at -> joined.entrySet().stream().anyMatch(other -> !other.getValue().equals(at) && other.getKey().kind().isCollaboration() && aim(view, other.getValue(), at)));
    return own.isEmpty() ? order.flatMap(told -> told.last(role)).map(last -> Joined.of(view, last, Integer.MAX_VALUE)).orElse(own) : own;
  }

  /** "lid van de Core Group voor het Speciaal Tribunaal": the second is what the first is for. */
  private static boolean aim(View view, Range group, Range at) {
    Governor governor = Governor.of(view, at.start());
    return group.contains(at) || AIMS.contains(governor.word()) && governor.range().start() - group.end() == 1;
  }

  /** "doet niet mee aan X, aan Y wel": what is said of the one holds for the other. */
  private List<Fact.Participates> contrasted(View view, List<Hit.OfConcept> roles) {
    List<Fact.Participates> parts = new ArrayList<>();
    for (Joined.Placed one : roles.isEmpty() || !view.mayHold(Contrasts.YES) ? List.<Joined.Placed>of() : view.joined()) {
      Optional<Hit.OfConcept> role = roles.stream().filter(cue -> cue.range().end() <= one.range().start()).reduce((first, second) -> second);
      boolean same = role.isPresent() && Contrasts.of(view, one).orElse(false) && !Roles.over(view, role.get());
      Modality modality = same ? PartWords.modality(view, role.get().range()) : Modality.ASKED;
      if (modality == Modality.FACT || modality == Modality.NEGATED) {
        Agents.of(view, role.get()).stream().filter(actor -> !actor.equals(one.thing())).forEach(
            actor -> parts.add(
                new Fact.Participates(view.basis(this, role.get().range().to(one.range()), Modality.FACT, Way.INFERRED), actor, one.thing(), role.get().concept().name(), Fact.Time.NONE)));
      }
    }
    return parts;
  }

  /** "als lid van X nauw betrokken": who is said to be a member is not also merely involved, who joins as an observer is no member. */
  private static boolean lesser(Fact.Participates one, List<Fact.Participates> all) {
    Set<String> more = GREATER.getOrDefault(one.role(), Set.of());
    return all.stream().anyMatch(other -> more.contains(other.role()) && said(other) && other.actor().equals(one.actor()) && other.in().equals(one.in()));
  }

  /** "besloten bij te dragen": what is decided is not also only intended. */
  private static boolean twice(Fact.Participates one, List<Fact.Participates> all) {
    return !said(one) && one.basis().modality() != Modality.NEGATED && all.stream().anyMatch(other -> said(other) && other.role().equals(one.role()) && other.actor().equals(one.actor()) && other.in().equals(one.in()));
  }

  private static boolean said(Fact.Participates part) {
    return part.basis().modality() == Modality.FACT;
  }

  /** "is lid van X en zegde 3 miljoen euro toe", "richtte X op, waarvoor het een miljoen uittrekt": the sum is a member's or founder's. */
  private static boolean belongs(Fact.Participates one, List<Fact.Participates> all) {
    return all.stream().anyMatch(other -> MORE_THAN_GIVING.contains(other.role()) && other.actor().equals(one.actor()) && other.in().equals(one.in()));
  }

  /** Who finances a group that it is a member of gives as a member. */
  private static Consumer<Fact> kept(Supporters.Supported group, List<Fact.Participates> found, Set<Fact.Participates> pledges, Consumer<Fact> out) {
    return fact -> {
      boolean donor = group.role().equals(Supporters.FUNDS) && fact instanceof Fact.Participates part && found.add(part) && pledges.add(part);
      if (!donor) {
        out.accept(fact);
      }
    };
  }

  private void supports(View view, Hit.OfConcept role, Supporters.Supported supported, List<Thing> actors, Consumer<Fact> out) {
    Modality modality = supported.role().equals("role-contributing") ? PartWords.modality(view, role.range()) : Modalities.stronger(view.modality(role.range()), PartDoubts.of(view, role.range()));
    actors.stream().filter(actor -> !actor.equals(supported.group())).forEach(
        actor -> out.accept(
            new Fact.Participates(view.basis(this, role.range().to(supported.words()), modality, Way.INFERRED), actor, supported.group(), supported.role(), OwnTimes.of(view, role.range()))));
  }

  /** What is given by way of a group is told of the state whose government writes. */
  private void through(View view, Hit.OfConcept role, Consumer<Fact> out) {
    Supporters.through(view, role.range()).filter(group -> !Roles.over(view, role)).ifPresent(group -> {
      List<Thing> actors = Agents.of(view, role);
      Things.home(view).filter(actors::contains).ifPresent(home -> supports(view, role, group, List.of(home), out));
    });
  }

  /** Where the next role begins; one inside "de door Denemarken geleide X Coalition" is no bound. */
  private static int next(View view, List<Hit.OfConcept> roles, int index) {
    for (Hit.OfConcept role : roles.subList(index + 1, roles.size())) {
      boolean so = role.concept().name().equals("role-involved") && PartNouns.of(view, roles.get(index).range()).form() == PartNouns.Form.AS; // "als medeoprichter verbonden aan X"
      boolean bracketed = view.text().text().startsWith("(", role.range().start() - 1); // "Nederland (voorzitter) en Chili (lid) besturen X"
      if (!so && !bracketed && !view.lower(role.range()).startsWith(Agents.BY)) {
        return role.range().start();
      }
    }
    return Integer.MAX_VALUE;
  }

  private void inside(View view, Thing thing, Insiders.Act act, Consumer<Fact.Participates> out) {
    view.story().home().ifPresent(
        home -> out.accept(
            new Fact.Participates(
                view.basis(this, act.group(), Modalities.stronger(view.modality(act.group()), view.modality(act.end())), Way.INFERRED), new Thing.Known(home), thing, act.role(), Fact.Time.NONE)));
  }

  private void home(View view, Thing group, Range words, String role, Consumer<Fact> out) {
    Modality modality = Modalities.stronger(view.modality(words), PartDoubts.of(view, words));
    view.story().home().ifPresent(home -> out.accept(new Fact.Participates(view.basis(this, words, modality, Way.INFERRED), new Thing.Known(home), group, role, Fact.Time.NONE)));
  }

  private void deployed(View view, Deployments.Found one, Consumer<Fact.Participates> out) {
    Modality modality = view.modality(one.words());
    view.story().home().ifPresent(home -> out.accept(new Fact.Participates(view.basis(this, one.words().to(one.group()), modality, Way.INFERRED), new Thing.Known(home), one.mission(), "role-contributing", OwnTimes.of(view, one.words()))));
  }

  private void told(View view, Initiatives.Founded founded, String role, Consumer<Fact.Participates> out) {
    Modality modality = Modalities.stronger(view.modality(founded.words()), PartDoubts.of(view, founded.words()));
    Range words = founded.words().to(founded.group());
    view.story().home().ifPresent(home -> out.accept(new Fact.Participates(view.basis(this, words, modality, Way.INFERRED), new Thing.Known(home), founded.thing(), role, Fact.Time.NONE)));
  }

  /** A group of towns or firms has no part for the state. */
  private static boolean domestic(View view, Thing actor, Range group) {
    return view.story().home().filter(home -> actor.equals(new Thing.Known(home))).isPresent() && DomesticGroups.describes(view, group);
  }

  private Fact.Participates part(View view, Hit.OfConcept role, List<Thing> actors, Thing actor, Thing thing, Range at) {
    boolean shared = role.concept().name().equals("role-lead") && (!actors.contains(actor) && actor.kind() == Kind.COUNTRY && actors.stream().anyMatch(one -> one.kind() == Kind.COUNTRY) || Companions.together(view, role, actors));
    String said = PartLinks.organ(view, role, at) ? "role-member" : shared ? "role-co-lead" : role.concept().name();
    return new Fact.Participates(
        view.basis(this, role.range().to(at), PartWords.modality(view, role.range()), actors.contains(actor) ? Way.SAID : Way.INFERRED), actor, thing, said,
        OwnTimes.of(view, role.range()));
  }
}
