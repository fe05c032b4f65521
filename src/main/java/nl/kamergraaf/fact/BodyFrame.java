package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.WordMarks;

/**
 * One wording of how far a body is, for one place of the body in its clause; the table is {@code body-frames.txt}, which tells how it is read.
 *
 * @param stage as the scheme of statuses calls it
 * @param marks on what terms it holds: by-states, young, dated, placed
 * @param denied told by a denial: "is niet verlengd"
 * @param verb what is done to the body or its noun; none where words say it
 * @param words groups of alternatives, one of each of which must stand in the clause
 * @param forms all forms of the verb
 */
record BodyFrame(String stage, Set<String> marks, boolean denied, Verb verb, List<StagePattern.Group> words, WordMarks forms) {

  static final Wordlist WORDS = Wordlist.beside(BodyFrame.class, "body-frames.txt");
  private static final String NOUN = "noun ";
  private static final String BY_STATES = "by-states";
  private static final String YOUNG = "young";
  private static final String DATED = "dated";
  private static final String PLACED = "placed";
  private static final Set<String> MARKS = Set.of(BY_STATES, YOUNG, DATED, PLACED);
  private static final String PATIENT = "patient";
  private static final String DENIED = "not-";
  private static final WordMarks NO_FORMS = WordMarks.of(Set.of());
  private static final Map<String, List<BodyFrame>> BY_SLOT = bySlot();

  /**
   * A verb by its forms.
   *
   * @param finite those of a main clause, without the particle
   * @param closing those at the end of a subordinate clause, with it
   * @param particle empty where the verb is not parted
   */
  record Verb(Set<String> finite, Set<String> closing, String participle, String particle) {

    static final Verb NONE = new Verb(Set.of(), Set.of(), "", "");

    /** Of its infinitive, present, past, past plural and participle, and its particle. */
    static Verb of(String forms) {
      String[] parts = forms.split(" ");
      String particle = parts.length > 5 ? parts[5] : "";
      String plural = parts[0].startsWith(particle) ? parts[0].substring(particle.length()) : parts[0];
      Set<String> finite = Stream.of(plural, parts[1], parts[2], parts[3]).collect(Collectors.toUnmodifiableSet());
      Set<String> closing = finite.stream().map(form -> particle + form).collect(Collectors.toUnmodifiableSet());
      return new Verb(finite, closing, parts[4], particle);
    }

    /** The participle before its noun: "verworpen", "aangekondigde". */
    String attributive() {
      return participle.endsWith("en") ? participle : participle + "e";
    }
  }

  /** Only where a state or body does it. */
  boolean byStates() {
    return marks.contains(BY_STATES);
  }

  /** Only of a body that is no court which the register knows. */
  boolean young() {
    return marks.contains(YOUNG);
  }

  /** Of any body, but only where the clause tells until when; beside "young" of a court that the register knows. */
  boolean dated() {
    return marks.contains(DATED);
  }

  /** Only where the clause tells in which town: "werkt vanuit Bergen". */
  boolean placed() {
    return marks.contains(PLACED);
  }

  /** A quick look: false means that the sentence has no form of the verb, or none of some group of words. */
  boolean mayStand(Words sentence) {
    return verb == Verb.NONE ? words.stream().allMatch(group -> sentence.mayHave(group.first())) : sentence.mayHave(forms);
  }

  /** Those of a place, such as "over" or "mandate/patient". */
  static List<BodyFrame> of(String slot) {
    return BY_SLOT.getOrDefault(slot, List.of());
  }

  /** The kinds of nouns that have a body by a preposition, each with the ends of its words. */
  static List<Map.Entry<String, Set<String>>> nouns() {
    return WORDS.kinds().entrySet().stream().filter(kind -> kind.getKey().startsWith(NOUN)).map(kind -> Map.entry(kind.getKey().substring(NOUN.length()), kind.getValue())).toList();
  }

  private static Map<String, List<BodyFrame>> bySlot() {
    Map<String, List<BodyFrame>> all = new HashMap<>();
    WORDS.kinds().forEach((kind, wordings) -> {
      List<String> parts = Arrays.asList(kind.split(" "));
      boolean frame = parts.size() > 1 && !kind.startsWith(NOUN);
      Set<String> marks = parts.stream().filter(MARKS::contains).collect(Collectors.toUnmodifiableSet());
      for (String slot : frame ? parts.subList(1, parts.size()) : List.<String>of()) {
        boolean verb = slot.endsWith(PATIENT);
        boolean denied = slot.contains(DENIED);
        String place = slot.replace(DENIED, "");
        wordings.forEach(words -> all.computeIfAbsent(place, key -> new ArrayList<>()).add(of(parts.get(0), marks, denied, verb, words)));
      }
    });
    return all;
  }

  private static BodyFrame of(String stage, Set<String> marks, boolean denied, boolean isVerb, String wording) {
    if (isVerb) {
      Verb verb = Verb.of(wording);
      Set<String> forms = new HashSet<>(verb.finite());
      forms.addAll(verb.closing());
      forms.addAll(List.of(verb.participle(), verb.attributive()));
      return new BodyFrame(stage, marks, denied, verb, List.of(), WordMarks.of(Set.copyOf(forms)));
    }
    return new BodyFrame(stage, marks, denied, Verb.NONE, StagePattern.groups(wording), NO_FORMS);
  }
}
