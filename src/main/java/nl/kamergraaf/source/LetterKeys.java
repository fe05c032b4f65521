package nl.kamergraaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.record.DocumentKeys;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.record.OfficialRecord;

/**
 * The keys by which sources know one letter. A page of the Kamer gives its document number, an official publication only its own identifier,
 * a ministry's document only the ministry's reference; whichever of the inputs gives two of them joins the others. A key that would lead to two
 * letters leads to none.
 */
public final class LetterKeys {

  private static final int HEAD = 16_384;

  private final Map<String, String> numbers = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();

  /** What the inputs say of each other's keys. Standard input is not read. */
  public static LetterKeys of(List<Input> inputs) {
    LetterKeys keys = new LetterKeys();
    Entities entities = new Entities();
    Set<Path> folders = new HashSet<>();
    LetterReader reader = new LetterReader();
    for (Input input : inputs) {
      if (input instanceof Input.Document document) {
        if (folders.add(document.path().toAbsolutePath().getParent())) {
          keys.fetched(document.path().toAbsolutePath().getParent());
        }
        if (tells(document)) {
          switch (reader.read(input)) {
            case Outcome.Read read -> keys.add(read.letter().header().identity());
            case Outcome.Recorded recorded -> recorded.records().forEach(record -> add(entities, record));
            case Outcome.Refused refused -> {
              // said when the input is read for good
            }
          }
        }
      }
    }
    keys.add(entities);
    return keys;
  }

  /** Whether an input may give two keys: pages with a document number, records. */
  private static boolean tells(Input.Document document) {
    try (InputStream stream = document.open()) {
      byte[] head = stream.readNBytes(HEAD);
      return switch (Formats.of(head)) {
        case JSON, SYNC_FEED -> true;
        case TEXT, HTML -> new String(head, StandardCharsets.UTF_8).contains("Nummer:");
        default -> false;
      };
    } catch (IOException e) {
      return false;
    }
  }

  private static void add(Entities entities, OfficialRecord record) {
    if (record instanceof Entity entity) {
      entities.add(entity);
    }
  }

  private void add(Identity identity) {
    if (number(identity.number())) {
      identity.publication().ifPresent(publication -> add(publication, identity.number()));
    }
  }

  private void add(Entities entities) {
    DocumentKeys keys = new DocumentKeys(entities);
    for (Entity document : entities.all()) {
      String number = document.value("DocumentNummer").orElse("");
      if (document.type().equals("Document") && number(number)) {
        keys.publication(document).ifPresent(publication -> add(publication, number));
        document.value("KenmerkAfzender").flatMap(MinistryReader::number).ifPresent(reference -> add(reference, number));
      }
    }
  }

  /** What {@code fetch} has noted of the files that it brought. */
  private void fetched(Path folder) {
    try {
      FetchFolder.in(folder).forEach(entry -> add(entry.sha256(), entry.document()));
    } catch (IOException e) {
      // a list that cannot be read joins nothing
    }
  }

  private void add(String key, String number) {
    String other = numbers.putIfAbsent(key, number);
    if (other != null && !other.equals(number)) {
      doubtful.add(key);
    }
  }

  /** A document's number in the Kamer's records: 2025D06724. */
  static boolean number(String text) {
    return text.matches("[0-9]{4}D[0-9]{5}");
  }

  /** The letter with its number in the Kamer's records, where one of its keys leads to exactly one. */
  public Letter known(Letter letter) {
    Identity identity = letter.header().identity();
    if (number(identity.number())) {
      return letter;
    }
    for (String key : List.of(letter.source().sha256(), identity.publication().orElse(identity.number()), identity.number())) {
      if (numbers.containsKey(key) && !doubtful.contains(key)) {
        Header header = letter.header();
        Header known =
            new Header(identity.knownAs(numbers.get(key)), header.titles(), header.dossiers(), header.signatories(), header.cases(), header.activities(), header.attachments());
        return new Letter(letter.source(), known, letter.blocks(), letter.signatures(), letter.marks());
      }
    }
    return letter;
  }
}
