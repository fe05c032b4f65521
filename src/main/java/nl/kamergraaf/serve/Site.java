package nl.kamergraaf.serve;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kamergraaf.query.Limits;
import nl.kamergraaf.store.Store;

/** Which page stands at which address. */
final class Site {

  private static final String TEXT = "/text";

  private final String base;
  private final StartPage start;
  private final LettersPage letters;
  private final QuestionPage question;
  private final LetterPage letter;
  private final LetterText text;
  private final QueryPage query;
  private final EditorTerms terms;
  private final SearchPage search;
  private final Things things;

  /**
   * @param server where this server is, as clients reach it; ends with a slash
   */
  Site(Store store, Data data, Questions questions, Limits limits, Supplier<URI> server, SearchPage search) {
    this.base = store.base();
    this.search = search;
    letters = new LettersPage(data, base);
    start = new StartPage(data, base, questions, letters);
    question = new QuestionPage(data, base, questions);
    letter = new LetterPage(data, base);
    text = new LetterText(data, base);
    query = new QueryPage(data, base, limits, questions);
    terms = new EditorTerms(data);
    things = new Things(data, base, server);
  }

  String base() {
    return base;
  }

  /** The reply to a GET. */
  Reply reply(PageRequest request) {
    String path = request.path();
    return switch (path) {
      case "/" -> start.reply(request);
      case "/letters" -> letters.reply(request);
      case "/query" -> query.reply(request);
      case "/query/terms.json" -> terms.reply();
      case "/search" -> search.reply(request);
      case "/shapes" -> new Reply.SeeOther("/shacl");
      case "/doc" -> things.ofIri(request.params().getOrDefault("iri", ""), request);
      default ->
          Paths.rest(path, "/question/")
              .map(name -> question.reply(name, request))
              .or(() -> Paths.rest(path, "/letter/").map(number -> letter(number, request)))
              .or(() -> key(request, "/doc/").map(key -> things.ofKey(key, request)))
              .or(() -> key(request, "/id/").or(() -> key(request, identifiers())).map(key -> things.redirect(key, request)))
              .orElseGet(Reply.Trouble::notFound);
    };
  }

  /** The path of the data's own IRIs, which lead here where this server has their host. */
  private String identifiers() {
    return URI.create(base).getPath();
  }

  private Reply letter(String number, PageRequest request) {
    return number.endsWith(TEXT) ? text.reply(number.substring(0, number.length() - TEXT.length()), request) : letter.reply(number, request);
  }

  /** The part of an identifier behind its base, as it was sent. */
  private static Optional<String> key(PageRequest request, String start) {
    return start.length() > 1 ? Paths.rest(request.rawPath(), start) : Optional.empty();
  }
}
