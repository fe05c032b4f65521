package nl.kamergraaf.search;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The index as {@code text:query} of strangers may use it. What they ask for is taken as words, as on the search page; the index's own
 * language knows patterns that take very long. Nothing is marked up, and nothing changes.
 */
final class WordsOnly implements TextIndex {

  private static final int MOST = 10_000;

  private final TextIndexLucene index;
  private final BooleanSupplier ready;
  private final Supplier<RuntimeException> notYet;

  WordsOnly(TextIndexLucene index, BooleanSupplier ready, Supplier<RuntimeException> notYet) {
    this.index = index;
    this.ready = ready;
    this.notYet = notYet;
  }

  @Override
  public List<TextHit> query(Node subject, List<Resource> properties, String words, String graph, String lang, int limit, String highlight) {
    return query(subject != null && subject.isURI() ? subject.getURI() : null, properties, words, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(String subject, List<Resource> properties, String words, String graph, String lang, int limit, String highlight) {
    if (!ready.getAsBoolean()) {
      throw notYet.get();
    }
    String question = Question.all(words);
    if (question.isEmpty()) {
      return List.of();
    }
    String language = lang != null && lang.matches("[A-Za-z]{2,8}") ? lang : null;
    return index.query(subject, properties, question, null, language, limit > 0 ? Math.min(limit, MOST) : MOST, null);
  }

  @Override
  public List<TextHit> query(List<Resource> properties, String words, String graph, String lang, int limit, String highlight) {
    return query((String) null, properties, words, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String lang, int limit, String highlight) {
    List<Resource> properties = property == null ? List.of() : List.of(ResourceFactory.createResource(property.getURI()));
    return query((String) null, properties, words, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String lang, int limit) {
    return query(property, words, graph, lang, limit, null);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String lang) {
    return query(property, words, graph, lang, MOST, null);
  }

  @Override
  public EntityDefinition getDocDef() {
    return index.getDocDef();
  }

  @Override
  public Map<String, Node> get(String uri) {
    throw refused();
  }

  @Override
  public void prepareCommit() {
    throw refused();
  }

  @Override
  public void commit() {
    throw refused();
  }

  @Override
  public void rollback() {
    throw refused();
  }

  @Override
  public void addEntity(Entity entity) {
    throw refused();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw refused();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw refused();
  }

  @Override
  public void close() {
    throw refused();
  }

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException("this view of the index is for searching");
  }
}
