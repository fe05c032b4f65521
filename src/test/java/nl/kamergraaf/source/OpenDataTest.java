package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.record.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities of the Kamer's open data, in the forms in which its services answer. */
class OpenDataTest {

  private static final String ZAAK = "00000000-0000-4000-8000-000000000001";
  private static final String MOTION = "00000000-0000-4000-8000-000000000002";
  private static final String ACTOR = "00000000-0000-4000-8000-000000000003";

  private static Outcome read(String content) {
    return new LetterReader().read(new Input.Piped("test", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<Entity> entities(String content) {
    Outcome outcome = read(content);
    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    return ((Outcome.Recorded) outcome).records().stream().map(Entity.class::cast).toList();
  }

  @Test
  void anEntityWithOthersExpandedInside() {
    List<Entity> found =
        entities(
            """
            {"@odata.context": "https://example.org/$metadata#Zaak/$entity", "Id": "%s", "Nummer": "1999Z00001", "Titel": null, "Afgedaan": true, "Volgnummer": 12,
             "Document": [{"Id": "%s", "DocumentNummer": "1999D00001", "DocumentActor": [{"Id": "%s", "ActorNaam": "A.B. Zeeman"}]}]}
            """
                .formatted(ZAAK, MOTION, ACTOR));
    assertThat(found).extracting(Entity::type).containsExactly("DocumentActor", "Document", "Zaak");
    Entity zaak = found.get(2);
    assertThat(zaak.values()).containsExactlyInAnyOrderEntriesOf(
        Map.of("Id", ZAAK, "Nummer", "1999Z00001", "Afgedaan", "true", "Volgnummer", "12"));
    assertThat(zaak.links("Document")).containsExactly(new Entity.Link("Document", MOTION));
    assertThat(found.get(1).links("DocumentActor")).containsExactly(new Entity.Link("DocumentActor", ACTOR));
  }

  @Test
  void aPageOfAListAndAListAlone() {
    String one = "{\"Id\": \"%s\", \"Soort\": \"Voor\", \"FractieGrootte\": 3, \"Besluit_Id\": \"%s\"}".formatted(ACTOR, MOTION);
    for (String content : List.of("{\"value\": [" + one + "], \"@odata.nextLink\": \"https://example.org/next\"}", "[" + one + "]", one)) {
      Entity vote = entities(content).get(0);
      assertThat(vote.type()).isEqualTo("Stemming");
      assertThat(vote.links("Besluit")).containsExactly(new Entity.Link("Besluit", MOTION));
    }
  }

  @Test
  void theFeedSaysTheSameAsTheService() {
    Entity fed =
        entities(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Document</title><entry><title>x</title><content type="application/xml">
                  <document xmlns="http://www.tweedekamer.nl/xsd/tkData/v1-0" xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="%s" tk:bijgewerkt="1999-03-04T10:00:00Z" tk:verwijderd="false">
                    <zaak ref="%s"/><soort>Motie</soort><documentNummer>1999D00001</documentNummer><alias xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>
                  </document></content></entry></feed>
                """
                    .formatted(MOTION, ZAAK))
            .get(0);
    Entity served =
        entities("{\"Id\": \"%s\", \"Soort\": \"Motie\", \"DocumentNummer\": \"1999D00001\", \"ApiGewijzigdOp\": \"1999-03-04T10:00:00Z\", \"Verwijderd\": false, \"Alias\": null, \"Zaak\": [{\"Id\": \"%s\", \"GestartOp\": \"1999-03-01\", \"Volgnummer\": 1}]}"
                .formatted(MOTION, ZAAK))
            .get(1);
    assertThat(fed).isEqualTo(served);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1} | holds no entity",
        "[] | not recognised as a letter",
        "{\"Id\": \"x\", | is no well-formed JSON, or cut off",
        "{\"Id\": \"../../etc\", \"DocumentNummer\": \"1999D00001\"} | holds no entity",
      })
  void otherJsonIsRefused(String content, String reason) {
    assertThat(read(content)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason()).contains(reason));
  }

  @Test
  void nestingHasABound() {
    String deep = "{\"Document\": [".repeat(5000);
    assertThat(read(deep)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason()).contains("nesting depth"));
  }
}
