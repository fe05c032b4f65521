package nl.kamergraaf.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.guide.Language;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.shacl.Unfinished;
import nl.kamergraaf.store.DataVersion;
import nl.kamergraaf.store.LetterVersion;
import nl.kamergraaf.store.Store;
import nl.kamergraaf.validate.Finding;
import nl.kamergraaf.validate.Rule.Words;
import nl.kamergraaf.validate.Severity;
import nl.kamergraaf.validate.Validator;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What the program's own checks find in a letter that is shown; worked out when somebody looks, kept while the data is the same. */
final class LetterFindings {

  private static final int KEPT = 200;
  private static final int SHOWN = 100;

  private final Store store;
  private final Data data;
  private final Limits limits;
  private final Cache<Key, List<Finding>> kept = Caffeine.newBuilder().maximumSize(KEPT).build();
  private Validator validator;

  private record Key(DataVersion version, LetterVersion letter) {}

  /** A finding as a page shows it. */
  public record Shown(String severity, String message, String remedy, Cell focus, Proof proof) {}

  LetterFindings(Store store, Data data, Limits limits) {
    this.store = store;
    this.data = data;
    this.limits = limits;
  }

  Reply reply(String number, PageRequest request) {
    String iri = store.base() + "letter/" + number;
    Addresses addresses = new Addresses(store.base(), request.language());
    Optional<LetterVersion> letter = data.read(dataset -> version(dataset, store.base(), iri));
    if (letter.isEmpty()) {
      return Reply.Trouble.notFound();
    }
    Optional<List<Finding>> found = find(letter.get());
    return data.read(
        dataset -> {
          Display display = new Display(dataset, addresses);
          List<Finding> findings = found.orElse(List.of());
          return Reply.Html.ok(
              "findings",
              Map.of(
                  "number", number, "letter", addresses.letter(number), "finished", found.isPresent(), "count", findings.size(),
                  "findings", findings.stream().limit(SHOWN).map(finding -> shown(finding, display)).toList()));
        });
  }

  /** Empty where a limit kept the checks from their end, which says nothing of the letter. Outside of any transaction. */
  private Optional<List<Finding>> find(LetterVersion letter) {
    try {
      return Optional.of(kept.get(new Key(store.version(), letter), key -> validator().check(store.graph(letter)).findings()));
    } catch (Unfinished e) {
      return Optional.empty();
    }
  }

  /** Made when it is first needed: it reads all shapes. */
  private synchronized Validator validator() {
    if (validator == null) {
      validator = Validator.own(new Iris(store.base())).within(limits);
    }
    return validator;
  }

  private static Shown shown(Finding finding, Display display) {
    Language language = display.addresses().language();
    Cell focus = finding.focus().isURI() ? display.cell(finding.focus()) : Cell.EMPTY;
    Proof proof = finding.quote().flatMap(quote -> display.proofs().at(quote.passage())).orElse(Proof.NONE);
    String severity = severity(finding.severity(), language);
    return new Shown(severity, words(finding.message(), language), words(finding.rule().remedy(), language), focus, proof);
  }

  private static String severity(Severity severity, Language language) {
    return PageWords.of(language).get("severity." + severity.name());
  }

  private static String words(Words words, Language language) {
    return language == Language.NL ? words.nl() : words.en();
  }

  /** The version of a letter that is shown, by the letter's IRI. Inside a read transaction. */
  private static Optional<LetterVersion> version(DatasetGraph dataset, String base, String letter) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, NodeFactory.createURI(letter), KG.currentVersion, Node.ANY))
        .map(Quad::getObject)
        .flatMap(version -> version(version.getURI(), base).stream())
        .findFirst();
  }

  /** {@code …/version/2025D06724-v1} → (2025D06724, 1) */
  private static Optional<LetterVersion> version(String iri, String base) {
    String start = base + "version/";
    int at = iri.lastIndexOf("-v");
    if (!iri.startsWith(start) || at < start.length() || !iri.substring(at + 2).matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    return Optional.of(new LetterVersion(iri.substring(start.length(), at), Integer.parseInt(iri.substring(at + 2))));
  }
}
