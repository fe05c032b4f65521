package nl.kamergraaf.serve;

import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.query.Limits;

/** Which page stands at which address. */
final class Site {

  private final StartPage start;
  private final QuestionPage question;
  private final LetterPage letter;
  private final QueryPage query;
  private final ThingPage thing;

  Site(Data data, String base, Questions questions, Limits limits) {
    start = new StartPage(data, questions);
    question = new QuestionPage(data, base, questions);
    letter = new LetterPage(data, base);
    query = new QueryPage(data, base, limits);
    thing = new ThingPage(data, base);
  }

  /**
   * The reply to a GET.
   *
   * @param path decoded, such as {@code /letter/1999D00001}
   * @param params the request's parameters, the first value of each
   * @param accept which media types the client takes, as it says it
   */
  Reply reply(String path, Map<String, String> params, String accept) {
    if (path.equals("/")) {
      return start.reply();
    }
    if (path.equals("/query")) {
      return query.reply(Optional.ofNullable(params.get("query")));
    }
    if (path.equals("/doc")) {
      return thing.ofIri(params.getOrDefault("iri", ""));
    }
    return rest(path, "/question/")
        .map(name -> question.reply(name, params))
        .or(() -> rest(path, "/letter/").map(letter::reply))
        .or(() -> rest(path, "/id/").map(key -> thing.redirect(key, accept)))
        .or(() -> rest(path, "/doc/").map(key -> thing.ofKey(key, accept)))
        .orElseGet(Reply.Html::notFound);
  }

  private static Optional<String> rest(String path, String start) {
    return path.startsWith(start) ? Optional.of(path.substring(start.length())) : Optional.empty();
  }
}
