package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** A proposition with the verbs of {@link DeedWords} that stand in it whole: with their particles, and a participle with its auxiliary. */
final class DeedClause {

  /** In words; a longer one is a list or no sentence, and nothing is read from it. */
  private static final int LONGEST = 150;
  /** Letters of the shortest particle that can be no preposition: "ongedaan". */
  private static final int PARTICLE = 5;
  private static final String TO = "te";
  private static final String IT = "het";
  private static final String ITSELF = "zich";
  private static final String THERE = "er";
  private static final String MONEY = "gelden";

  private final Words words;
  private final int[] own;
  private final List<Found> verbs = new ArrayList<>();

  DeedClause(View view, int[] proposition) {
    this.words = view.wordTable();
    this.own = proposition.length > LONGEST ? new int[0] : proposition;
    for (int word : own) {
      for (DeedWords.Form form : DeedWords.forms(words.lower(word))) {
        if (complete(form, word) && said(form, word) && !(word > 0 && words.lower(word - 1).equals(TO))) {
          verbs.add(new Found(form, word, cue(form, word)));
        }
      }
    }
  }

  /** @param cue the verb with its particle */
  record Found(DeedWords.Form form, int word, Range cue) {

    /** The wording has a denial of its own: "haalde het niet", "kon het niet eens worden". */
    boolean denies() {
      return DeedClause.denies(form);
    }
  }

  /** Indices of its words, in order. */
  int[] words() {
    return own;
  }

  /** Its finite verbs and participles, in order. */
  List<Found> verbs() {
    return verbs;
  }

  boolean any(Set<String> wanted) {
    for (int word : own) {
      if (words.isIn(word, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The particle and what else belongs to the verb stand in the proposition. */
  boolean complete(DeedWords.Form form, int word) {
    boolean needs = form.verb().needs().isEmpty() || (form.verb().needs().contains(IT) ? it() : any(form.verb().needs()));
    return needs && (form.whole() || particle(form.verb().particle(), word) >= 0);
  }

  /** "haalde het niet", "haalde het in de Raad niet": no article of another noun. */
  private boolean it() {
    for (int i = 0; i + 1 < own.length; i++) {
      String next = words.lower(own[i + 1]);
      if (IT.equals(words.lower(own[i])) && (Governor.preposition(next) || DeedWords.BEHIND_IT.contains(next))) {
        return true;
      }
    }
    return false;
  }

  /** It is going on now, or comes: "wordt verlengd". */
  boolean underWay(Found verb) {
    return verb.form().shape() == DeedWords.Shape.PARTICIPLE && any(Verbs.BECOMES);
  }

  boolean present(Found verb) {
    return verb.form().shape() == DeedWords.Shape.FINITE && verb.form().present();
  }

  private static boolean denies(DeedWords.Form form) {
    return form.verb().particle().stream().anyMatch(DeedWords.DENIALS::contains) || form.verb().needs().stream().anyMatch(DeedWords.DENIALS::contains);
  }

  /** A participle needs its auxiliary; an infinitive hangs from a modal verb, and tells nothing done; "het besluit" is a noun. */
  private boolean said(DeedWords.Form form, int word) {
    return switch (form.shape()) {
      case FINITE -> !(word > 0 && MONEY.equals(words.lower(word)) && Governor.belongs(words.lower(word - 1))) && !(word > 0 && DeedWords.ARTICLES.contains(words.lower(word - 1))) && !(participle(word) && any(DeedWords.AUXILIARIES)) && !(words.lower(word).endsWith("en") && any(denies(form) ? DeedWords.WILL : DeedWords.MODALS));
      case INFINITIVE -> false;
      case PARTICIPLE -> any(DeedWords.AUXILIARIES);
    };
  }

  private boolean participle(int word) {
    return DeedWords.participle(words.lower(word));
  }

  /** The index in the sentence of the first word of a particle; -1 where it is missing. */
  private int particle(List<String> particle, int verb) {
    for (int i = 0; i + particle.size() <= own.length; i++) {
      boolean all = true;
      for (int k = 0; k < particle.size() && all; k++) {
        all = words.lower(own[i + k]).equals(particle.get(k)) && own[i + k] != verb;
      }
      if (all && (particle.size() > 1 || apart(i, verb))) {
        return own[i];
      }
    }
    return parted(particle, verb);
  }

  /** "is er na lang beraad toe overgegaan", "ging er toe over": "ertoe" has come apart, its second part stands before the verb or before the rest of the particle. */
  private int parted(List<String> particle, int verb) {
    String first = particle.get(0);
    boolean there = false;
    for (int i = 0; first.startsWith(THERE) && i + particle.size() <= own.length; i++) {
      boolean second = there && words.lower(own[i]).equals(first.substring(THERE.length()));
      if (second && (particle.size() == 1 ? own[i] == verb - 1 : words.lower(own[i + 1]).equals(particle.get(1)))) {
        return own[i];
      }
      there |= words.lower(own[i]).equals(THERE);
    }
    return -1;
  }

  /** A particle of one word, and no preposition: it stands before "te" and the verb, or behind the verb where no phrase follows it. */
  private boolean apart(int i, int verb) {
    String particle = words.lower(own[i]);
    if (DeedWords.DENIALS.contains(particle) || particle.equals(ITSELF) || particle.length() >= PARTICLE) {
      return true;
    }
    if (own[i] < verb) {
      return own[i] == verb - 2 && words.lower(verb - 1).equals(TO);
    }
    if (i + 1 == own.length || words.breaks(own[i])) {
      return true;
    }
    String next = words.lower(own[i + 1]);
    return Governor.preposition(next) || DeedWords.BEHIND_PARTICLE.contains(next) || Verbs.finite(next);
  }

  private Range cue(DeedWords.Form form, int word) {
    Range verb = words.range(word);
    int particle = form.whole() ? -1 : particle(form.verb().particle(), word);
    for (int other : own) {
      verb = form.verb().needs().contains(words.lower(other)) && DeedWords.DENIALS.contains(words.lower(other)) ? verb.to(words.range(other)) : verb; // "haalde de eindtekst niet"
    }
    return particle < 0 ? verb : verb.to(words.range(particle)).to(words.range(Math.min(particle + form.verb().particle().size(), words.size()) - 1));
  }
}
