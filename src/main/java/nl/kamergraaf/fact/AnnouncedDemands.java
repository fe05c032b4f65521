package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.text.Range;

/** The conditions of hosting that a sentence sets out behind one that only announces them: "Daaraan zijn eisen verbonden. Zo dient de Unie te betalen, mogen vissers blijven en wordt de staf klein gehouden". */
record AnnouncedDemands(Thing body, List<Range> parts) {

  private static final String AND = "en";
  /** Sentences back to the hosting. */
  private static final int FEW = 3;
  private static final int SHORTEST = 3;

  static Optional<AnnouncedDemands> of(View view) {
    Words words = view.wordTable();
    boolean goesOn = words.size() > SHORTEST && HostDemands.WORDS.has("so", words.lower(0)) && HostDemands.WORDS.has("first-musts", words.lower(1));
    Optional<View> announces = goesOn ? view.story().before(view).filter(told -> told.sharesParagraph(view) && announces(told)) : Optional.empty();
    return announces.flatMap(AnnouncedDemands::hosting).map(told -> new AnnouncedDemands(told.body(), parts(view)));
  }

  /** A noun for conditions, which it does not tell, of the hosting. */
  private static boolean announces(View view) {
    return view.conditions().isEmpty() && SetConditions.noun(view).isPresent() && (view.hosting().isPresent() || Words.any(view, view.range(), HostCapacity.WORDS.all("takes-up")));
  }

  private static Optional<Hosting> hosting(View announcing) {
    List<View> near = new ArrayList<>(List.of(announcing));
    near.addAll(announcing.story().before(announcing, FEW));
    return near.stream().filter(told -> told.sharesParagraph(announcing)).flatMap(told -> told.hosting().stream()).findFirst().filter(told -> told.candidate() || told.modality() == Modality.FUTURE);
  }

  /** Each clause from its verb on. */
  private static List<Range> parts(View view) {
    Words words = view.wordTable();
    List<Range> parts = new ArrayList<>();
    int start = 1;
    for (int i = SHORTEST; i < words.size(); i++) {
      boolean and = words.lower(i - 1).equals(AND);
      boolean next = HostDemands.WORDS.has("musts", words.lower(i)) && (and || words.breaks(i - 1));
      if (next) {
        parts.add(words.range(start).to(words.range(and ? i - 2 : i - 1)));
        start = i;
      }
    }
    parts.add(words.range(start).to(words.range(words.size() - 1)));
    return parts;
  }
}
