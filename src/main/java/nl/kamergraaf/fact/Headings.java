package nl.kamergraaf.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** For each sentence the nearest one before it whose words are the heading of its section. */
final class Headings {

  private final Map<View, View> above = new HashMap<>();

  Headings(List<View> views) {
    Set<String> sections = new HashSet<>();
    views.forEach(view -> sections.add(section(view)));
    sections.remove("");
    Map<String, View> last = new HashMap<>();
    for (View view : views) {
      View heading = last.get(section(view));
      if (heading != null) {
        above.put(view, heading);
      }
      String words = view.words(view.range());
      if (sections.contains(words)) {
        last.put(words, view);
      }
    }
  }

  private static String section(View view) {
    return view.sentence().paragraph().section();
  }

  Optional<View> of(View view) {
    return Optional.ofNullable(above.get(view));
  }
}
