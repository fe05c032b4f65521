package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Sanctions packages without a number: "een nieuw sanctiepakket", "een nieuw pakket maatregelen tegen Belarus". */
final class Unnumbered {

  private static final Set<String> PACKS = Set.of("pakket", "pakketten", "ronde", "reeks", "tranche");
  private static final Set<String> AGAINST = Set.of("tegen", "jegens");
  private static final Set<String> POINTS = Set.of("dit", "dat");
  private static final Set<String> FOLLOWING = Set.of("volgend", "nieuw", "opvolgend", "aanvullend", "verder");
  private static final Set<String> PARTICLES = Set.of("voor", "aan", "uit");
  private static final String MEASURES = "maatregelen";
  private static final String FOR = "voor";
  /** Behind "voor" where it is of the verb. */
  private static final Set<String> BEHIND_VERB = Set.of("en", "maar", "om", "dat", "die", "waarmee", "tegen", "jegens", "aan", "op", "in");
  private static final int BACK = 5;
  /** Sentences back in which a package is named. */
  private static final int NEAR = 2;

  private Unnumbered() {}

  /** Adds them to the restrictions of the sentence, in place of the sanctions that they hold. */
  static void in(View view, List<Restrictions.Found> found) {
    if (!view.mayHold(PACKS)) {
      return;
    }
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      String noun = words.lower(i);
      boolean whole = noun.endsWith("sanctiepakket") || noun.endsWith("sanctiepakketten");
      int last = whole || against(view, words, i) || next(view, words, i) ? i : PACKS.contains(noun) ? sanctions(words, i) : -1;
      if (last >= 0 && fresh(words, i) && (whole || Packages.aboutSanctions(view))) {
        Range range = words.range(i).to(words.range(last));
        if (view.packages().stream().noneMatch(one -> one.range().overlaps(range))) {
          found.removeIf(one -> one.range().overlaps(range));
          found.add(new Restrictions.Found(Restrictions.WHOLE, range));
        }
      }
    }
  }

  /** "De Commissie bereidt een volgend pakket voor", behind a sentence that names a package: nothing behind it says what else it is of. */
  private static boolean next(View view, Words words, int pack) {
    boolean one = words.lower(pack).equals("pakket") && pack > 1 && FOLLOWING.contains(words.lower(pack - 1)) && words.lower(pack - 2).equals("een");
    int behind = one && pack + 1 < words.size() && PARTICLES.contains(words.lower(pack + 1)) && !words.breaks(pack) ? pack + 1 : pack; // "voor," closes its clause
    boolean bare = one && (words.breaks(behind) || behind == pack && Verbs.finite(words.lower(pack + 1)));
    return bare && view.story().before(view, NEAR).stream().anyMatch(earlier -> earlier.sharesParagraph(view) && !earlier.packages().isEmpty());
  }

  /** "een apart pakket tegen Belarus", "tegen dit land", where sanctions are spoken of. */
  private static boolean against(View view, Words words, int pack) {
    boolean against = words.lower(pack).equals("pakket") && pack + 2 < words.size() && AGAINST.contains(words.lower(pack + 1));
    Range whom = against ? words.range(pack + 2) : view.range();
    boolean land = against && pack + 3 < words.size() && POINTS.contains(words.lower(pack + 2)) && words.lower(pack + 3).equals("land");
    return land || against && view.mentions(Name.class, whom).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && Things.sanctions(view, name));
  }

  /** The index of the sanctions that a package is of: "pakket economische sancties", "pakket aan maatregelen"; -1 where it is of something else. */
  private static int sanctions(Words words, int pack) {
    int i = pack + 1;
    while (i < words.size() && i < pack + 4 && (words.lower(i).equals("aan") || words.lower(i).equals("met") || words.lower(i).endsWith("e"))) {
      i++;
    }
    return i < words.size() && SanctionWords.PACKED.contains(words.lower(i)) && !forOthers(words, i) ? i : -1;
  }

  /** "maatregelen voor de visserij" help it; not "stelde maatregelen voor", "stelt maatregelen voor tegen Mali". */
  private static boolean forOthers(Words words, int noun) {
    int whom = noun + 2;
    return words.lower(noun).equals(MEASURES) && whom < words.size() && words.lower(noun + 1).equals(FOR) && !words.breaks(noun + 1) && !BEHIND_VERB.contains(words.lower(whom));
  }

  /** "een", "een nieuw", "twee nieuwe": not one that was named before. */
  private static boolean fresh(Words words, int pack) {
    if (pack > 1 && words.lower(pack - 2).equals("een")) {
      return true; // "een ongekend pakket"
    }
    for (int i = pack - 1; i >= 0 && i >= pack - BACK; i--) {
      if (SanctionWords.FRESH.contains(words.lower(i))) {
        return true;
      }
      if (!words.lower(i).endsWith("e") && !words.lower(i).equals("eu")) {
        return false;
      }
    }
    return false;
  }
}
