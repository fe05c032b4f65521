package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Finds committees of the Kamer that the register lacks, by their field: "de vaste commissie voor Wonen en Rijksdienst", "de vaste commissies voor
 * Financiën en voor Defensie". Their field is no ministry.
 */
final class CommitteeFinder implements Finder {

  private static final Set<String> ADJECTIVES = Set.of("vaste", "algemene", "tijdelijke", "bijzondere");
  private static final Set<String> PASSING = Set.of("tijdelijke", "bijzondere");
  private static final Set<String> FOR = Set.of("voor", "van", "inzake");
  private static final String ONE = "commissie";
  private static final String SEVERAL = "commissies";
  private static final int LONGEST = 14;

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
    if (!reading.tokens(sentence).hint(Hint.OFFICE)) {
      return;
    }
    Words words = reading.words(sentence);
    for (int i = 0; i < words.size(); i++) {
      String noun = words.get(i).lower();
      boolean one = noun.equals(ONE) || noun.equals("kamercommissie");
      boolean several = noun.equals(SEVERAL) || noun.equals("kamercommissies");
      if ((one || several) && !words.get(i).text().equals("Commissie")) {
        int first = first(words, i);
        boolean known = reading.names(sentence).covering(words.get(i).range()).isPresent();
        if (!known && (first < i || noun.startsWith("kamer") || several || FOR.contains(words.get(i + 1).lower()))) {
          new Committee(reading, sentence, words, first, i, out).read(several, first < i || noun.startsWith("kamer"));
        }
      }
    }
  }

  /** Index of the first word of the name: "vaste", in "vaste Tweede Kamercommissie" too. */
  private static int first(Words words, int noun) {
    int at = words.get(noun - 1).is("Tweede") ? noun - 1 : noun;
    return ADJECTIVES.contains(words.get(at - 1).lower()) ? at - 1 : at;
  }

  /** One place where committees are named. */
  private record Committee(Reading reading, Sentence sentence, Words words, int first, int noun, Consumer<Mention> out) {

    void read(boolean several, boolean sure) {
      int from = FOR.contains(words.get(noun + 1).lower()) ? noun + 2 : noun + 1;
      if (several) {
        ministries(from).forEach(range -> emit(range, "vaste commissie voor " + reading.text().text(range)));
        return;
      }
      boolean ministry = ministry(from).isPresent();
      int end = field(from);
      boolean cut = words.get(end).is("en") && PASSING.contains(words.get(first).lower()); // "Grondrechten en constitutionele toetsing"
      if (end > from && !cut && (sure || ministry)) {
        Range range = words.get(first).range().to(words.get(end - 1).range());
        String field = reading.text().text(words.get(from).range().to(words.get(end - 1).range()));
        boolean standing = first == noun || words.get(first).lower().equals("vaste") || words.get(first).is("Tweede");
        emit(range, standing ? "vaste commissie voor " + field : reading.text().text(range));
      }
    }

    /** Index behind "Wonen en Rijksdienst", "Landbouw, Natuur en Voedselkwaliteit". */
    private int field(int from) {
      int end = capitals(from);
      boolean last = end == from;
      while (!last && end - from < LONGEST) {
        boolean and = words.get(end).is("en");
        int next = and || words.get(end).is(",") ? capitals(end + 1) : end;
        last = and || next <= end + 1;
        end = next > end + 1 ? next : end;
      }
      return end;
    }

    private int capitals(int from) {
      int at = from;
      while (words.get(at).capital() && !words.get(at).initials() && at - from < LONGEST) {
        at++;
      }
      return at;
    }

    private Optional<EntryHits.Named> ministry(int at) {
      return reading.names(sentence).startingAt(words.get(at).start()).filter(named -> named.entries().stream().allMatch(entry -> entry.kind() == Kind.MINISTRY));
    }

    /** The fields of several committees, as far as they are those of ministries. */
    private List<Range> ministries(int from) {
      List<Range> fields = new ArrayList<>();
      int at = from;
      for (Optional<EntryHits.Named> one = ministry(at); one.isPresent(); one = ministry(at)) {
        fields.add(one.get().range());
        at = words.from(one.get().range().end());
        at = words.get(at).is(",") || words.get(at).is("en") ? at + 1 : at;
        at = words.get(at).is("en") ? at + 1 : at;
        at = FOR.contains(words.get(at).lower()) ? at + 1 : at;
      }
      return fields;
    }

    private void emit(Range range, String name) {
      List<Entry> known = reading.register().spelled(name).stream().filter(entry -> entry.kind() == Kind.COMMITTEE).toList();
      String label = known.size() == 1 ? known.get(0).label() : name;
      out.accept(new Name(range, "name/committee", label, Kind.COMMITTEE, Spelling.Form.NAME, known.size() == 1 ? known : List.of(), Optional.empty()));
    }
  }
}
