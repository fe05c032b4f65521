package nl.kamergraaf.serve;

import java.util.HashMap;
import java.util.Map;

/** A question of the catalogue with its answer, each row with the sentence that proves it. */
final class QuestionPage {

  private static final int ROWS = 500;

  private final Data data;
  private final String base;
  private final Questions questions;

  QuestionPage(Data data, String base, Questions questions) {
    this.data = data;
    this.base = base;
    this.questions = questions;
  }

  Reply reply(String name, PageRequest request) {
    return questions.find(name).map(question -> answer(question, request)).orElseGet(Reply.Trouble::notFound);
  }

  private Reply answer(Question question, PageRequest request) {
    Map<String, String> given = new HashMap<>(request.params());
    given.remove("lang");
    try {
      var values = question.values(given);
      Map<String, String> filled = new HashMap<>();
      question.params().forEach(param -> filled.put(param.name(), given.getOrDefault(param.name(), "")));
      Addresses addresses = new Addresses(base, request.language());
      return data.read(
          dataset ->
              Reply.Html.ok(
                  "question",
                  Map.of(
                      "question", question,
                      "asked", question.asked(request.language()),
                      "other", question.asked(request.language().other()),
                      "theme", question.theme(request.language()),
                      "given", filled,
                      "answer", Rows.of(data.select(question.query(), values, ROWS), new Display(dataset, addresses)))));
    } catch (IllegalArgumentException e) {
      return new Reply.Trouble(400, "badValue", e.getMessage() + ".");
    }
  }
}
