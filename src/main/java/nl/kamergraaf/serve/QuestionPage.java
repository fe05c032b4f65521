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

  Reply reply(String name, Map<String, String> given) {
    return questions.find(name).map(question -> answer(question, given)).orElseGet(Reply.Html::notFound);
  }

  private Reply answer(Question question, Map<String, String> given) {
    try {
      var values = question.values(given);
      Map<String, String> filled = new HashMap<>();
      question.params().forEach(param -> filled.put(param.name(), given.getOrDefault(param.name(), "")));
      return data.read(
          dataset ->
              Reply.Html.ok(
                  "question",
                  Map.of(
                      "question", question,
                      "given", filled,
                      "answer", Rows.of(data.select(question.query(), values, ROWS), new Display(dataset, base)))));
    } catch (IllegalArgumentException e) {
      return Reply.Html.problem(400, "Zo kan het niet worden gevraagd", "Een opgegeven waarde past niet bij de vraag: " + e.getMessage() + ".");
    }
  }
}
