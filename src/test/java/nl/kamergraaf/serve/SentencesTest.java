package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.kamergraaf.guide.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why something is refused is said in the language of who asked. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SentencesTest {

  private static final Served served = Served.shared();

  private static String told(String method, String path, String accept, String language) {
    HttpRequest.Builder request = served.request(path).method(method, HttpRequest.BodyPublishers.noBody()).header("Accept", accept);
    return served.send(language.isEmpty() ? request : request.header("Accept-Language", language)).body().strip();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "GET | /sparql?query=%20                  | */*       | ''           | The query is empty.",
      "GET | /sparql?query=%20                  | */*       | nl,en;q=0.8  | De vraag is leeg.",
      "GET | /sparql?query=%20                  | text/csv  | en,nl;q=0.8  | The query is empty.",
      "GET | /sparql?query=x                    | */*       | nl           | Dit is geen vraag in SPARQL 1.2: Lexical error at line 1, column 2.  Encountered: <EOF>",
      "GET | /sparql?query=ASK%7B%7D&x=1        | */*       | nl           | Onbekende parameter. Bekend zijn query, default-graph-uri, named-graph-uri en format.",
      "GET | /sparql?query=ASK%7B%7D            | image/png | nl           | Dit antwoord is er als application/sparql-results+json, application/sparql-results+xml, text/csv, text/tab-separated-values.",
      "GET | /sparql?query=ASK%7B%7D&query=     | */*       | nl           | Er is meer dan één vraag.",
      "GET | /sparql?named-graph-uri=urn:x:y    | */*       | nl           | Er is geen vraag: geef haar als query.",
      "POST | /sparql                           | */*       | ''           | Queries come as application/x-www-form-urlencoded or as application/sparql-query.",
      "GET | /sparql/                           | */*       | nl           | Hier is niets; vragen worden gesteld op /sparql.",
      "GET | /sparql?query=%FF                  | */*       | nl           | Het adres of de kop van het verzoek is niet te lezen.",
      "GET | /letters?page=%FF                  | text/html | ''           | Het adres of de kop van het verzoek is niet te lezen.",
      "PUT | /sparql                            | */*       | nl-NL        | Vragen komen met GET of POST.",
      "GET | /shacl/none                        | text/html | ''           | Die shapes zijn er niet.",
      "GET | /shacl/none?lang=en                | text/html | nl           | There are no such shapes.",
      "GET | /shacl/none                        | */*       | ''           | There are no such shapes.",
      "PUT | /shacl                             | text/html | ''           | Shapes worden gelezen met GET; gegevens worden gecontroleerd met POST.",
      "GET | /data                              | */*       | nl           | Noem een graaf: ?default of ?graph=IRI; verder is alleen de parameter format bekend.",
  })
  void itIsSaidInTheLanguageOfWhoAsked(String method, String path, String accept, String language, String told) {
    assertThat(told(method, path, accept, language)).isEqualTo(told);
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    Properties words = Words.read("/web/sentences.properties");
    for (String key : new TreeSet<>(words.stringPropertyNames())) {
      String other = key.endsWith(".nl") ? key.replaceFirst("nl$", "en") : key.replaceFirst("en$", "nl");
      assertThat(words.getProperty(key).split("\\{}", -1)).as(key).hasSameSizeAs(words.getProperty(other).split("\\{}", -1));
    }
  }

  @Test
  void everySentenceIsFoundByItsEnglish() {
    Properties words = Words.read("/web/sentences.properties");
    var wrong =
        words.stringPropertyNames().stream()
            .filter(key -> key.endsWith(".en"))
            .filter(key -> !Sentences.in(Language.NL, words.getProperty(key).replace("{}", "7")).equals(words.getProperty(key.replaceFirst("en$", "nl")).replace("{}", "7")))
            .collect(Collectors.toList());
    assertThat(wrong).isEmpty();
  }
}
