package nl.kamergraaf.serve;

import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The queries of {@code queries/pages/}, by name. */
final class PageQueries {

  private PageQueries() {}

  static Query of(String name) {
    return QueryFactory.create(new Bundled("queries/pages/" + name + ".rq").text());
  }
}
