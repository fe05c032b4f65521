package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * What the verbs of a proposition do to sanctions: the measure is what they are done to, or hangs from the noun of an act that is, or from an
 * infinitive below them. "De Raad stelde op 4 juni een verbod in op X", "over de invoering van een regime wordt gesproken", "heeft besloten het verbod
 * op te heffen". Only what is told as a fact counts.
 */
final class Deeds {

  private static final String ITSELF = "itself";
  private static final String SUBJECT = "subject";
  private static final String OF = "van";
  private static final String TO = "te";
  private static final String FOR = "om";
  private static final String DONE = "done";
  /** Verbs that only tell: what is to come is announced. */
  private static final String TOLD = "told";
  private static final String ANNOUNCED = "announced";
  private static final String ADOPTED = "adopted";
  private static final String PROPOSED = "proposed";
  private static final String REJECTED = "rejected";
  /** Acts on what is there. */
  private static final Set<String> CHANGES = Set.of(ADOPTED, "extended", "lifted", "suspended");
  /** What is said so of measures that are there already says nothing new of them: "sprak over de sancties". */
  private static final Set<String> OF_NEW = Set.of("in-negotiation", "under-study", ANNOUNCED, "in-preparation", PROPOSED);
  /** One may do so about many things besides. */
  private static final Set<String> TALK = Set.of("in-negotiation", "under-study");
  private static final Set<String> DRAFTS = Set.of("pakket", "sanctiepakket", "voorstel", "ontwerp");
  /** "is voornemens": the wording of an announcement itself. */
  private static final Set<Modality> INTENDS = Set.of(Modality.INTENTION, Modality.FUTURE);
  private static final String WHERE = "waar";
  private static final String WHETHER = "of";
  private static final String STUDIED = "under-study";
  private static final String OF_WHICH = "waarvan";
  private static final Set<String> THAT = Set.of("dat", "die");
  /** Words that open a relative clause, with the preposition by which the noun before hangs from its verb. */
  private static final Map<String, String> RELATIVES = Map.of("dat", "", "die", "", "waarover", "over", "waaraan", "aan", "waartoe", "tot", "waarmee", "met", "waarvoor", "voor", "waarvan", "van");
  /** Words from the noun of a proposal to its relative clause. */
  private static final int NEAR = 5;
  /** Words from the noun of an act to the preposition by which it has its object: "de verlenging, tot en met 23 juni 2027, van". */
  private static final int APART = 8;

  private final View view;
  private final Words words;
  private final Propositions propositions;

  private Deeds(View view) {
    this.view = view;
    this.words = view.wordTable();
    this.propositions = Propositions.of(view);
  }

  /** How far a measure is by the verbs around it, told as a fact. */
  static Optional<Predicates.Said> of(View view, Range thing) {
    if (view.whole() == Modality.ASKED || !view.wordTable().mayHave(DeedWords.HINTS) || SanctionWords.habit(view, view.clauseOf(thing).range())) {
      return Optional.empty();
    }
    return new Deeds(view).told(thing);
  }

  /** The same of the noun of an act: "over plaatsing van drie reders wordt gesproken". */
  static Optional<Predicates.Said> ofAct(View view, Range act) {
    Words words = view.wordTable();
    int first = words.startingAt(act.start());
    boolean noun = first < words.size() && (SanctionWords.PUTTING.contains(words.lower(first)) || SanctionWords.REMOVING.contains(words.lower(first))) && !words.lower(first).endsWith("en");
    return noun && view.whole() != Modality.ASKED && words.mayHave(DeedWords.HINTS) ? new Deeds(view).told(first, first, ADOPTED) : of(view, act);
  }

  /** The same of a measure that a verb tells, which only what stands above or around it can bring further: "is voornemens de uitvoer stil te leggen". */
  static Optional<Predicates.Said> around(View view, Range act) {
    if (view.whole() == Modality.ASKED || !view.wordTable().mayHave(DeedWords.HINTS) || SanctionWords.habit(view, view.clauseOf(act).range())) {
      return Optional.empty();
    }
    return new Deeds(view).around(act);
  }

  private Optional<Predicates.Said> around(Range act) {
    int first = words.startingAt(act.start());
    int last = words.startingAt(act.end()) - 1;
    int[] own = propositions.holding(first);
    int te = infinitive(own, first, last);
    int part = part(own, first);
    return whether(first).or(() -> te >= 0 ? below(own, first, last, te, governor(first), null) : part >= 0 ? held(part) : Optional.empty());
  }

  /** "de maatregelen, waarvan de looptijd met een jaar is verlengd": what the relative clause behind a measure tells of how long it lasts. */
  static Optional<Predicates.Said> lasting(View view, Range thing) {
    return view.mayHold(DeedWords.SPANS) && view.whole() == Modality.FACT ? new Deeds(view).lasting(view.wordTable().startingAt(thing.end()) - 1) : Optional.empty();
  }

  private Optional<Predicates.Said> told(Range thing) {
    int first = words.startingAt(thing.start());
    int last = words.startingAt(thing.end()) - 1;
    if (first >= words.size() || last < first) {
      return Optional.empty();
    }
    return whether(first).or(() -> told(first, last, null));
  }

  /** "onderzoekt of de uitvoer kan worden beperkt" */
  private Optional<Predicates.Said> whether(int first) {
    int[] own = propositions.holding(first);
    if (own.length == 0 || own[0] == 0 || !words.lower(own[0]).equals(WHETHER)) {
      return Optional.empty();
    }
    int[] before = propositions.holding(own[0] - 1);
    for (int i = before.length - 1; i >= 0; i--) {
      Optional<Predicates.Said> said = above(before, before[i], STUDIED, false).filter(one -> one.stage().equals(STUDIED));
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  /** @param act the stage to which the noun leads that the thing hangs from; null where it hangs from none */
  private Optional<Predicates.Said> told(int first, int last, String act) {
    int[] own = propositions.holding(first);
    Governor governor = governor(first);
    int noun = governor.isPreposition() ? noun(governor) : -1;
    if (noun >= 0) {
      String stage = DeedWords.act(words.lower(noun));
      boolean plan = stage.equals(PROPOSED);
      return plan ? plan(noun) : told(noun, last, act == null ? stage : act);
    }
    int te = infinitive(own, first, last);
    if (te >= 0) {
      return below(own, first, last, te, governor, act);
    }
    int part = part(own, first);
    if (part >= 0) {
      return held(part);
    }
    return main(own, first, last, governor, act).or(() -> lasting(last)).or(() -> act == null ? relative(last) : Optional.empty());
  }

  /** What a phrase hangs from, over words that only describe it: "over de door de Commissie bepleite verlaging". */
  private Governor governor(int first) {
    if (first > 1 && Phrases.isInflected(words.lower(first - 1))) {
      for (int i = first - 2; i >= 0 && i >= first - APART; i--) {
        if (DeedWords.ARTICLES.contains(words.lower(i)) && DeedWords.DESCRIBES.contains(words.lower(i + 1))) {
          return Governor.of(view, words.range(i).start());
        }
      }
    }
    Governor governor = Governor.of(view, words.range(first).start());
    return governor.word().startsWith(WHERE) ? new Governor("", governor.range()) : governor; // "ten aanzien waarvan de sancties zijn opgeheven"
  }

  /** The noun of a proposal, or of a part of one, whose relative clause a proposition is: "een voorstel van Litouwen, dat het vervoer had willen stilleggen"; -1 where it is none. */
  private int part(int[] own, int first) {
    for (int word : own) {
      int noun = word < first && THAT.contains(words.lower(word)) ? antecedent(word) : -1;
      if (noun >= 0) {
        return noun;
      }
    }
    return -1;
  }

  private int antecedent(int relative) {
    for (int i = relative - 1; i >= 0 && i >= relative - NEAR; i--) {
      if (DeedWords.PARTS.contains(words.lower(i))) {
        return i;
      }
      boolean whose = words.lower(i).equals(OF) || DeedWords.ARTICLES.contains(words.lower(i)) || Character.isUpperCase(view.text().text().charAt(words.range(i).start()));
      if (!whose) {
        return -1;
      }
    }
    return -1;
  }

  /** "het regime, dat in december 2020 tot stand kwam": the relative clause right behind a measure or what belongs to it. */
  private Optional<Predicates.Said> relative(int last) {
    for (int[] next : propositions.words()) {
      String preposition = next.length > 1 && next[0] > last && next[0] <= last + APART ? RELATIVES.get(words.lower(next[0])) : null;
      if (preposition != null && belongs(last, next[0])) {
        return main(next, next[0], next[0], new Governor(preposition, words.range(next[0])), null);
      }
    }
    return Optional.empty();
  }

  /** Between a measure and its relative clause stands only what it is on or against, and no verb. */
  private boolean belongs(int last, int relative) {
    for (int i = last + 1; i < relative; i++) {
      if (Verbs.finite(words.lower(i)) || !DeedWords.forms(words.lower(i)).isEmpty() || words.breaks(i) && i < relative - 1) {
        return false;
      }
    }
    return true;
  }

  /** "de maatregelen, waarvan de looptijd met een jaar is verlengd" */
  private Optional<Predicates.Said> lasting(int last) {
    for (int[] next : propositions.words()) {
      boolean behind = next.length > 2 && next[0] > last && next[0] <= last + APART && words.lower(next[0]).equals(OF_WHICH) && DeedWords.ARTICLES.contains(words.lower(next[1])) && DeedWords.SPANS.contains(words.lower(next[2]));
      if (behind) {
        return main(next, next[2], next[2], new Governor("", words.range(next[2])), null);
      }
    }
    return Optional.empty();
  }

  /** The noun of an act from which a phrase hangs by its preposition; -1 where there is none. */
  private int noun(Governor governor) {
    int at = words.startingAt(governor.range().start());
    for (int i = at - 1; i >= 0 && i >= at - APART; i--) {
      String stage = DeedWords.act(words.lower(i));
      if (stage != null) {
        boolean takes = stage.equals(PROPOSED) ? DeedWords.PLAN_OF.contains(governor.word()) : governor.word().equals(OF);
        return takes ? i : -1;
      }
      if (Verbs.finite(words.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** What became of a proposal; that there is one is told by who made it. */
  private Optional<Predicates.Said> plan(int noun) {
    return told(noun, noun, PROPOSED).filter(said -> said.stage().equals(REJECTED));
  }

  /** The same of what a proposal holds, which may be spoken about still: "een resolutie die het embargo zou uitbreiden". */
  private Optional<Predicates.Said> held(int noun) {
    return told(noun, noun, PROPOSED).filter(said -> said.stage().equals(REJECTED) || TALK.contains(said.stage()));
  }

  /** The index of the verb of an infinitive with "te" in which a phrase stands; -1 where it stands in none. */
  private int infinitive(int[] own, int first, int last) {
    for (int i = 0; i < own.length; i++) {
      if (own[i] > first) {
        boolean to = words.lower(own[i]).equals(TO) && i + 1 < own.length;
        if (to) {
          return verbBefore(own, first) ? own[i + 1] : -1;
        }
        boolean verb = own[i] > last && (Verbs.finite(words.lower(own[i])) || participle(own[i]));
        if (verb) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Something stands before a phrase that an infinitive can hang from: "om" or another verb. */
  private boolean verbBefore(int[] own, int first) {
    for (int word : own) {
      if (word >= first) {
        return false;
      }
      if (words.lower(word).equals(FOR) || Verbs.finite(words.lower(word)) || participle(word) || !DeedWords.forms(words.lower(word)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean participle(int word) {
    return DeedWords.forms(words.lower(word)).stream().anyMatch(form -> form.shape() == DeedWords.Shape.PARTICIPLE);
  }

  /** "besloot het verbod op te heffen", "kondigde aan de invoer te zullen verbieden" */
  private Optional<Predicates.Said> below(int[] own, int first, int last, int te, Governor governor, String act) {
    Optional<String> inner = Optional.ofNullable(act).or(() -> te <= last ? Optional.of(ADOPTED) : Optional.empty()); // "de invoer aan banden te leggen": the thing is the ban
    for (int word : own) {
      if (word >= te && word <= te + 2) {
        inner = inner.or(() -> DeedWords.forms(words.lower(word)).stream().filter(form -> form.verb().role() == DeedWords.Role.DEED && fits(form.verb(), governor) && complete(form, own, word)).map(form -> form.verb().stage()).findFirst());
      }
    }
    for (int i = own.length - 1; i >= 0; i--) {
      if (own[i] < first && words.lower(own[i]).equals(FOR)) {
        int noun = nounBefore(own[i]);
        return noun < 0 ? Optional.empty() : plan(noun);
      }
      if (inner.isEmpty()) {
        continue;
      }
      Optional<Predicates.Said> said = own[i] < first ? above(own, own[i], inner.get(), DeedWords.COMING.contains(words.lower(te))) : Optional.empty();
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  /** The noun of a proposal before "om": "een voorstel van Polen om". */
  private int nounBefore(int om) {
    for (int i = om - 1; i >= 0 && i >= om - APART; i--) {
      if (PROPOSED.equals(DeedWords.act(words.lower(i)))) {
        return i;
      }
      if (Verbs.finite(words.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** What the verb above makes of what an infinitive does. */
  private Optional<Predicates.Said> above(int[] own, int word, String inner, boolean coming) {
    for (DeedWords.Form form : DeedWords.forms(words.lower(word))) {
      if (form.verb().role() == DeedWords.Role.ABOVE && complete(form, own, word) && said(form, own, word) && !toInfinitive(word)) {
        String stage = form.verb().stage();
        String said = stage.equals(DONE) || stage.equals(TOLD) && !coming ? inner : stage.equals(TOLD) ? ANNOUNCED : stage;
        return fact(said, form, own, word);
      }
    }
    return Optional.empty();
  }

  private Optional<Predicates.Said> main(int[] own, int first, int last, Governor governor, String act) {
    if (own.length == 0 || DeedWords.ASIDE.contains(words.lower(own[0])) || MeasureStages.times(view, words.range(first))) {
      return Optional.empty();
    }
    for (int word : own) {
      if (word >= first && word <= last) {
        continue;
      }
      for (DeedWords.Form form : DeedWords.forms(words.lower(word))) {
        boolean happens = form.verb().role() == DeedWords.Role.HAPPENS;
        boolean attribute = form.shape() == DeedWords.Shape.PARTICIPLE && word + 1 == first && !words.breaks(word); // "het tegengehouden verbod"
        if (attribute || form.verb().needs().contains(words.lower(first))) {
          continue; // "het" of the wording itself
        }
        boolean active = form.shape() == DeedWords.Shape.FINITE || any(own, DeedWords.HAVE);
        if (form.verb().slot().equals(ITSELF) && active && acts(own, first, word)) {
          continue;
        }
        boolean deed = happens ? act != null && !act.equals(PROPOSED) && !governor.isPreposition() : form.verb().role() == DeedWords.Role.DEED && fits(form.verb(), governor);
        if (deed && complete(form, own, word) && said(form, own, word) && !toInfinitive(word)) {
          String told = happens || act != null && form.verb().stage().equals(ADOPTED) ? act : form.verb().stage();
          String before = first > 0 ? words.lower(first - 1) : "";
          String stage = told.equals("lifted") && DeedWords.PLANNED.contains(before) ? REJECTED : told; // "het beoogde verbod is geschrapt"
          boolean known = TALK.contains(stage) ? !DeedWords.FRESH.contains(before) : OF_NEW.contains(stage) && DeedWords.KNOWN.contains(before);
          boolean idle = act == null ? known : form.verb().stage().equals("in-force");
          boolean wished = stage.equals(REJECTED) && DeedWords.WISHED.contains(before);
          boolean held = stage.equals(REJECTED) && (any(own, DeedWords.YET) || Words.any(view, view.range(), DeedWords.AFTER_ALL) || act != null && !act.equals(ADOPTED) && !act.equals(PROPOSED));
          boolean vague = act == null && governor.isPreposition() && DeedWords.VAGUE.contains(words.lower(first)) && !words.any(words.startingAt(governor.range().end()), first, DeedWords.KNOWN);
          boolean spoken = TALK.contains(stage) && !goesOn(form, own, word);
          boolean planned = wished || held || vague || spoken || CHANGES.contains(stage) && (underWay(form, own) || present(form, word) && Words.any(view, view.range(), DRAFTS));
          if (!idle && !planned && (view.modality(words.range(first)) == Modality.FACT || stage.equals(REJECTED))) {
            return fact(stage, form, own, word);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The measure stands before the verb of a main clause and so is what acts itself: "de sancties treffen elf rechters". */
  private boolean acts(int[] own, int first, int verb) {
    int finite = verb;
    for (int word : own) {
      finite = words.isIn(word, DeedWords.HAVE) ? Math.min(finite, word) : finite;
    }
    return first < finite && !Clause.subordinates(words.lower(own[0])) && !words.lower(own[0]).equals(WHETHER);
  }

  /** "wordt gesproken", "onderhandelen nog", not "sprak over". */
  private boolean goesOn(DeedWords.Form form, int[] own, int word) {
    return form.shape() == DeedWords.Shape.FINITE ? present(form, word) : any(own, DeedWords.UNDER_WAY);
  }

  private boolean toInfinitive(int word) {
    return word > 0 && words.lower(word - 1).equals(TO);
  }

  private static boolean fits(DeedWords.Verb verb, Governor governor) {
    boolean bare = verb.slot().equals(ITSELF) || verb.slot().equals(SUBJECT);
    return bare ? !governor.isPreposition() : verb.slot().equals(governor.word());
  }

  /** A participle needs its auxiliary; an infinitive without "te" hangs from a modal verb, and tells nothing done. */
  private boolean said(DeedWords.Form form, int[] own, int word) {
    return switch (form.shape()) {
      case FINITE -> !DeedWords.ARTICLES.contains(word > 0 ? words.lower(word - 1) : "") && !(participle(word) && any(own, DeedWords.AUXILIARIES)) && !(words.lower(word).endsWith("en") && any(own, denies(form) ? DeedWords.WILL : DeedWords.MODALS)); // "het besluit", "is besloten", "zal halen"
      case INFINITIVE -> false;
      case PARTICIPLE -> any(own, DeedWords.AUXILIARIES);
    };
  }

  /** The wording has a denial of its own: "haalde het niet", "kon het niet eens worden". */
  private static boolean denies(DeedWords.Form form) {
    return form.verb().particle().stream().anyMatch(DeedWords.DENIALS::contains);
  }

  private boolean underWay(DeedWords.Form form, int[] own) {
    return form.shape() == DeedWords.Shape.PARTICIPLE && any(own, DeedWords.UNDER_WAY);
  }

  private boolean present(DeedWords.Form form, int word) {
    return form.shape() == DeedWords.Shape.FINITE && (words.lower(word).endsWith("t") || words.lower(word).endsWith("en"));
  }

  private boolean any(int[] own, Set<String> wanted) {
    for (int word : own) {
      if (words.isIn(word, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The particle and what else belongs to the verb stand in the proposition. */
  private boolean complete(DeedWords.Form form, int[] own, int word) {
    boolean needs = form.verb().needs().isEmpty() || any(own, form.verb().needs());
    return needs && (form.whole() || particle(form.verb().particle(), own, word) >= 0);
  }

  /** The index in the sentence of the first word of a particle; -1 where it is missing. */
  private int particle(List<String> particle, int[] own, int verb) {
    for (int i = 0; i + particle.size() <= own.length; i++) {
      boolean all = true;
      for (int k = 0; k < particle.size() && all; k++) {
        all = words.lower(own[i + k]).equals(particle.get(k)) && own[i + k] != verb;
      }
      if (all && (particle.size() > 1 || apart(own, i, verb))) {
        return own[i];
      }
    }
    return -1;
  }

  /** A particle of one word, and no preposition: it stands before "te" and the verb, or behind the verb where no phrase follows it. */
  private boolean apart(int[] own, int i, int verb) {
    if (DeedWords.DENIALS.contains(words.lower(own[i]))) {
      return true;
    }
    if (own[i] < verb) {
      return own[i] == verb - 2 && words.lower(verb - 1).equals(TO) || words.lower(own[i]).length() > 4;
    }
    return i + 1 == own.length || words.breaks(own[i]) || Governor.preposition(words.lower(own[i + 1])) || DeedWords.BEHIND_PARTICLE.contains(words.lower(own[i + 1])) || Verbs.finite(words.lower(own[i + 1])) || words.lower(own[i]).length() > 4;
  }

  private Range cue(DeedWords.Form form, int[] own, int word) {
    int particle = form.whole() ? word : particle(form.verb().particle(), own, word);
    int last = form.whole() ? word : particle + form.verb().particle().size() - 1;
    return Propositions.range(words, word, particle).to(Propositions.range(words, particle, Math.min(last, words.size() - 1)));
  }

  /** Only as a fact; a denial that belongs to the wording denies nothing else. */
  private Optional<Predicates.Said> fact(String stage, DeedWords.Form form, int[] own, int word) {
    Range cue = cue(form, own, word);
    Modality modality = view.modality(cue);
    boolean denies = denies(form);
    boolean intends = stage.equals(ANNOUNCED) && INTENDS.contains(modality) && Announced.ruler(view, view.clauseOf(cue).range());
    boolean asks = stage.equals(STUDIED) && modality == Modality.POSSIBILITY && form.verb().role() == DeedWords.Role.ABOVE; // what is looked into is possible only
    boolean plain = modality == Modality.FACT || intends || asks || modality == Modality.NEGATED && denies && MeasureStages.ownDenial(view, cue);
    return plain && !MeasureStages.takenFor(view, cue, cue) ? Optional.of(new Predicates.Said(stage, cue, Modality.FACT)) : Optional.empty();
  }
}
