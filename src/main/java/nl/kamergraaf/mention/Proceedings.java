package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.text.Range;

/** Reads numbers of the Handelingen and their Aanhangsel: "Handelingen II 2021/22, nrs. 2 en 3", "Aanhangsel Handelingen II 2019/20, nr. 89 en nr. 90". */
final class Proceedings {

  private Proceedings() {}

  /** Gives the citations that begin with a word; the place behind the last. */
  static int read(String text, Word first, CitationTrigger trigger, int limit, CitationPlaces places, Optional<Range> head, Consumer<Mention> out) {
    out.accept(CitationMaker.proceedings(new Range(first.start(), trigger.end()), trigger, head));
    int end = trigger.end();
    boolean several = text.substring(first.start(), trigger.digits()).contains("nrs");
    for (Optional<Range> more = places.more(end, limit, several); more.isPresent(); more = places.more(end, limit, several)) {
      out.accept(CitationMaker.proceedings(more.get(), trigger.with(text.substring(more.get().start(), more.get().end())), head));
      end = more.get().end();
    }
    return end;
  }
}
