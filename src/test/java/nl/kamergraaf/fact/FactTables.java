package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.TextReader;

/** Letters of a few sentences for the tables in {@code src/test/resources/reading}, and facts in few words. */
final class FactTables {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  private FactTables() {}

  /** Reads a letter with these words as its body; " // " begins a new paragraph. */
  static ReadLetter read(String words) {
    String body = words.replace(" // ", "\n");
    return whole(READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", body, "De minister van Visserij,", "A.B. Zeeman"))));
  }

  /** A letter at which no rule broke down. */
  private static ReadLetter whole(ReadLetter letter) {
    assertThat(letter.faults()).isEmpty();
    return letter;
  }

  /** Facts of one kind that are stated as such, each in few words, sorted and once; a fact that gives no words is left out. */
  static <T extends Fact> String stated(ReadLetter letter, Class<T> kind, Function<T, String> words) {
    return said(letter.facts().stream().filter(fact -> fact.basis().modality() == Modality.FACT).toList(), kind, words);
  }

  /** The same for facts of any modality. */
  static <T extends Fact> String said(List<Fact> facts, Class<T> kind, Function<T, String> words) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).map(words).filter(said -> !said.isEmpty()).distinct().sorted()
        .collect(Collectors.joining(";"));
  }

  /** The number of a quantity that stands at a place; empty where none does. */
  static String number(ReadLetter letter, Range place) {
    return letter.mentions().stream()
        .filter(mention -> mention instanceof Quantity && mention.range().overlaps(place))
        .map(mention -> " " + ((Quantity) mention).number().min().toPlainString())
        .findFirst()
        .orElse("");
  }
}
