package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.bundled.Wordlist;

/** The verbs and nouns of {@code deed-words.txt} with all their forms. */
final class DeedWords {

  private static final Wordlist ALL = Wordlist.beside(DeedWords.class, "deed-words.txt");
  private static final String DEED = "deed-";
  private static final String ABOVE = "above-";
  private static final String ACT = "act-";
  private static final String HAPPENS = "happens-";
  /** The present plural, which is the infinitive too. */
  private static final int INFINITIVE = 0;
  private static final int PRESENT = 1;
  private static final int PARTICIPLE = 4;

  static final Set<String> AUXILIARIES = ALL.all("auxiliary");
  static final Set<String> BEHIND_PARTICLE = ALL.all("behind-particle");
  static final Set<String> KNOWN = ALL.all("known");
  static final Set<String> FRESH = ALL.all("fresh");
  static final Set<String> ARTICLES = ALL.all("article");
  static final Set<String> DESCRIBES = ALL.all("describes");
  static final Set<String> PARTS = ALL.all("part");
  static final Set<String> SPANS = ALL.all("span");
  static final Set<String> WISHED = ALL.all("wished");
  static final Set<String> AFTER_ALL = ALL.all("after-all");
  static final Set<String> ASIDE = ALL.all("aside");
  static final Set<String> YET = ALL.all("yet");
  static final Set<String> MODALS = ALL.all("modal");
  static final Set<String> WHOLE = ALL.all("whole");
  static final Set<String> WILL = ALL.all("will");
  static final Set<String> VAGUE = ALL.all("vague");
  static final Set<String> PLANNED = ALL.all("planned");
  static final Set<String> PARTICIPLES = ALL.all("participle");
  static final Set<String> CAN = ALL.all("can");
  static final Set<String> BEHIND_IT = ALL.all("behind-it");
  static final Set<String> COMING = ALL.all("coming");
  static final Set<String> DENIALS = ALL.all("denial");
  static final Set<String> PLAN_OF = ALL.all("plan-of");
  static final Set<String> ASPECTS = ALL.all("aspect");
  static final Set<String> SOME = ALL.all("some");
  static final Set<String> POSSIBLE = ALL.all("possible");
  static final Set<String> BEGINS = ALL.all("begins");
  private static final Map<String, List<Form>> FORMS = new HashMap<>();
  /** Participles before a noun, and nouns of acts, by the stage to which the verb leads. */
  private static final Map<String, String> DESCRIBING = new HashMap<>();
  private static final Map<String, Noun> NOUNS = new HashMap<>();
  /** Talks and studies are of nothing in particular: "het besproken verbod" tells no stage. */
  private static final Set<String> VAGUE_STAGES = Set.of("in-negotiation", "under-study", "in-force", "ended");
  /** Stages of which an act is told by its noun, so that what the sentence says of the noun is said of the act: "de uitvaardiging van". */
  private static final Set<String> ACT_STAGES = Set.of("adopted", "extended", "lifted", "suspended");
  private static final Set<String> OBJECT = Set.of("itself", "done");
  private static final Set<String> NO_NOUN = ALL.all("no-noun");
  private static final String VOWELS = "aeiouëï";

  static {
    ALL.kinds().forEach((kind, words) -> {
      if (kind.startsWith(ACT)) {
        words.forEach(noun -> NOUNS.put(noun, new Noun(kind.substring(ACT.length()), true)));
      }
      for (String prefix : List.of(DEED, ABOVE, HAPPENS)) {
        if (kind.startsWith(prefix)) {
          words.forEach(verb -> verb(prefix, kind.substring(prefix.length()), verb));
        }
      }
    });
    FORMS.values().forEach(forms -> forms.sort(Comparator.comparing((Form form) -> -form.verb().particle().size()).thenComparing(form -> form.verb().needs().isEmpty()).thenComparing(form -> form.verb().particle().stream().noneMatch(DENIALS::contains)))); // "uit het voorstel schrappen" before "schrappen"
  }

  /** A quick look: the words with which some verb can be told. */
  static final Set<String> HINTS = Set.copyOf(FORMS.keySet());

  private DeedWords() {}

  /** What a verb does to what hangs from it. */
  enum Role {
    /** it brings it to a stage */
    DEED,
    /** it brings to a stage what the infinitive below it does */
    ABOVE,
    /** the act whose noun is its subject has taken place */
    HAPPENS
  }

  /** What a word may be in a sentence. */
  enum Shape {
    FINITE,
    INFINITIVE,
    PARTICIPLE
  }

  /**
   * A verb with its sense.
   *
   * @param stage to which it leads
   * @param slot how what it is done to hangs from it: "itself", "subject" or a preposition
   * @param particle words side by side that stand apart from its simple forms
   * @param needs words of which one must stand beside it; empty where it needs none
   */
  record Verb(Role role, String stage, String slot, List<String> particle, Set<String> needs) {}

  /**
   * @param stage to which its act leads
   * @param listed it stands in the list itself, as "aanname", and is not made of a verb
   */
  private record Noun(String stage, boolean listed) {}

  /**
   * @param whole the word has the particle in it, or there is none
   * @param present a finite form of the present
   */
  record Form(Verb verb, Shape shape, boolean whole, boolean present) {}

  /** What a word in small letters may be; empty for most words. */
  static List<Form> forms(String lower) {
    return FORMS.getOrDefault(lower, List.of());
  }

  /** The stage to which an infinitive leads what is its object, by the particle before its "te": "stil te leggen"; empty where it is none of the verbs. */
  static String infinitive(Words words, int to, int verb) {
    for (Form form : forms(words.lower(verb))) {
      List<String> particle = form.verb().particle();
      boolean here = form.verb().role() == Role.DEED && OBJECT.contains(form.verb().slot()) && form.shape() != Shape.PARTICIPLE && form.verb().needs().isEmpty() && to >= particle.size();
      for (int i = 0; here && i < particle.size(); i++) {
        here = words.lower(to - particle.size() + i).equals(particle.get(i));
      }
      if (here && (form.whole() || !particle.isEmpty())) {
        return form.verb().stage();
      }
    }
    return "";
  }

  /** A word that may be a participle of one of the verbs. */
  static boolean participle(String lower) {
    return forms(lower).stream().anyMatch(form -> form.shape() == Shape.PARTICIPLE);
  }

  /** The stage to which the act of a noun leads: "de opheffing", "een voorstel". */
  static Optional<String> act(String lower) {
    return Optional.ofNullable(NOUNS.get(lower)).filter(noun -> noun.listed() || ACT_STAGES.contains(noun.stage())).map(Noun::stage);
  }

  /** The stage that a participle before a noun tells: "het ingestelde verbod". */
  static Optional<String> describing(String lower) {
    return Optional.ofNullable(DESCRIBING.get(lower));
  }

  /** Participles as they stand before a noun, for a quick look. */
  static Set<String> describing() {
    return DESCRIBING.keySet();
  }

  /** Nouns of acts: "instelling", made of "instellen", or "aanname". */
  static Set<String> nouns() {
    return NOUNS.keySet().stream().filter(noun -> deed(noun).isPresent()).collect(Collectors.toUnmodifiableSet());
  }

  /** The stage to which the deed of a noun leads: "aankondiging" tells what {@link #act} leaves out, that its object is announced. */
  static Optional<String> deed(String noun) {
    return Optional.ofNullable(NOUNS.get(noun)).filter(one -> !one.listed() || ACT_STAGES.contains(one.stage())).map(Noun::stage);
  }

  /** "vastgesteld", "vastgestelde" and "vaststelling" are forms of one verb; only of what is done to something. */
  private static void derived(Verb verb, String infinitive, String participle) {
    if (verb.role() != Role.DEED || !OBJECT.contains(verb.slot()) || VAGUE_STAGES.contains(verb.stage()) || verb.particle().size() > 1 || !verb.needs().isEmpty()) {
      return;
    }
    String joined = verb.particle().isEmpty() ? "" : verb.particle().get(0);
    if (joined.isEmpty() || participle.startsWith(joined)) {
      DESCRIBING.putIfAbsent(participle, verb.stage());
      DESCRIBING.putIfAbsent(inflected(participle), verb.stage());
    }
    String noun = joined + infinitive.substring(0, infinitive.length() - 2) + "ing"; // "instell-en", "instell-ing"
    if (infinitive.endsWith("en") && !NO_NOUN.contains(noun)) {
      NOUNS.putIfAbsent(noun, new Noun(verb.stage(), false));
    }
  }

  /** "ingesteld-e", "voortgezet-te", "verbreed" and "verbrede", "aangenomen". */
  private static String inflected(String participle) {
    if (participle.endsWith("en")) {
      return participle;
    }
    int last = participle.length() - 1;
    if (!vowel(participle.charAt(last - 1))) {
      return participle + "e";
    }
    if (!vowel(participle.charAt(last - 2))) {
      return participle + participle.charAt(last) + "e";
    }
    boolean twice = participle.charAt(last - 1) == participle.charAt(last - 2);
    return twice ? participle.substring(0, last - 1) + participle.charAt(last) + "e" : participle + "e";
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static void verb(String prefix, String kind, String entry) {
    String[] needed = entry.split(" &");
    String[] forms = needed[0].split(" ");
    int bar = forms[INFINITIVE].indexOf('|');
    List<String> particle = bar < 0 ? List.of() : List.of(forms[INFINITIVE].substring(0, bar).split("\\+"));
    forms[INFINITIVE] = forms[INFINITIVE].substring(bar + 1);
    int dash = kind.lastIndexOf('-');
    Role role = prefix.equals(DEED) ? Role.DEED : prefix.equals(ABOVE) ? Role.ABOVE : Role.HAPPENS;
    String stage = role == Role.DEED ? kind.substring(0, dash) : kind;
    String slot = role == Role.DEED ? kind.substring(dash + 1) : "subject";
    Verb verb = new Verb(role, stage, slot, particle, needed.length > 1 ? Set.of(needed[1].split("/")) : Set.of());
    String joined = particle.size() == 1 ? particle.get(0) : "";
    for (int i = 0; i < forms.length; i++) {
      Shape shape = i == PARTICIPLE ? Shape.PARTICIPLE : Shape.FINITE;
      boolean whole = particle.isEmpty() || particle.size() == 1 && i == PARTICIPLE && forms[i].startsWith(joined);
      add(forms[i], new Form(verb, shape, whole, i <= PRESENT));
      if (!joined.isEmpty() && i != PARTICIPLE) {
        add(joined + forms[i], new Form(verb, i == INFINITIVE ? Shape.INFINITIVE : Shape.FINITE, true, i <= PRESENT));
      }
    }
    add(forms[INFINITIVE], new Form(verb, Shape.INFINITIVE, particle.isEmpty(), true));
    derived(verb, forms[INFINITIVE], forms[PARTICIPLE]);
  }

  private static void add(String word, Form form) {
    FORMS.computeIfAbsent(word, w -> new ArrayList<>()).add(form);
  }
}
