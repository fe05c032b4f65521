package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Words that stand for a longer name: "de Commissie" in a letter that speaks of the European Union. Only where the letter names nothing else
 * that may be called so ("Raad van State", "Europese Raad"), and where the word has an article and nothing behind it that makes it longer.
 */
final class ShortNames implements Finder {

  private static final Endings OWNER_BODIES = new Endings(NameWords.ALL.all("body"));
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "wat");
  private static final Set<String> LONGER = Set.of("van", "voor", "der", "inzake", "ter", "tot", "tegen");
  private static final Set<String> OWNERS = Set.of("de", "het", "een", "dit", "deze", "om", "dat", "te", "hun", "zijn", "haar");

  private static final Endings LAWS = new Endings(NameWords.ALL.all("law"));
  private static final String NAMED = "act-of-named";

  private final Reading reading;
  private final Introductions introductions;
  private final Map<String, Optional<Entry>> meant = new HashMap<>();
  private final Map<String, Integer> rivals = new HashMap<>();
  private final Set<Entry> named = new HashSet<>();
  private final Set<String> wordings = new HashSet<>();
  private final List<Name> bodies = new ArrayList<>();
  /** So many sentences have told what they name. */
  private int heard;
  private final Map<String, Optional<Name>> nouns = new HashMap<>();

  ShortNames(Reading reading, Introductions introductions) {
    this.reading = reading;
    this.introductions = introductions;
  }

  @Override
  public void find(Sentence sentence, Reading ignored, Consumer<Mention> out) {
    hear(sentence);
    for (Hit hit : reading.hits(sentence)) {
      if (hit instanceof Hit.OfEntry of && of.form() == Spelling.Form.SHORT && alone(of.range(), sentence) && !ofAnother(of.range(), of.entries(), sentence)) {
        String word = reading.text().text(of.range());
        boolean introduces = introductions.introduces(reading.text(), of.range());
        Optional<Entry> entry = introduces || calledAfter(word, sentence) ? Optional.empty() : meant.computeIfAbsent(word, key -> only(key, of.entries())).or(() -> acting(word, of.entries(), sentence)).or(() -> before(word, of.entries(), sentence));
        entry.ifPresent(one -> out.accept(new Name(of.range(), "name/short", one.label(), one.kind(), Spelling.Form.NAME, List.of(one), Optional.empty())));
      }
    }
    if (reading.tokens(sentence).hint(Hint.KIND)) {
      bodies(sentence, out);
    }
  }

  /** "de beveiliging van het Hof" in a letter that names one court: the noun with a capital stands for it. */
  private void bodies(Sentence sentence, Consumer<Mention> out) {
    Words words = reading.words(sentence);
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean noun = word.capital() && NameWords.ALL.has("noun", word.lower()) && alone(word.range(), sentence) && !introductions.introduces(reading.text(), word.range());
      if (noun) {
        body(word.lower()).ifPresent(
            body -> out.accept(new Name(word.range(), "name/short", body.label(), body.kind(), Spelling.Form.NAME, body.candidates(), Optional.empty())));
      }
    }
  }

  /** The one body of the letter whose name ends in, or has, the noun; nothing where something else is called so too. */
  private Optional<Name> body(String noun) {
    hearAll();
    return nouns.computeIfAbsent(noun, key -> {
      List<Name> fitting = bodies.stream().filter(body -> has(body.label(), key)).toList();
      boolean rival = named.stream().anyMatch(entry -> !entry.kind().isAccountabilityBody() && has(entry.label(), key)) || wordings.stream().anyMatch(label -> has(label, key) && bodies.stream().noneMatch(body -> body.label().equals(label)));
      long labels = fitting.stream().map(Name::label).distinct().count();
      return labels == 1 && !rival ? Optional.of(fitting.get(0)) : Optional.empty();
    });
  }

  private static boolean has(String label, String noun) {
    for (String part : label.toLowerCase(Locale.ROOT).split("[ -]")) {
      if (part.endsWith(noun)) {
        return true;
      }
    }
    return false;
  }

  private boolean alone(Range range, Sentence sentence) {
    Words words = reading.words(sentence);
    int at = words.from(range.start());
    int behind = words.from(range.end());
    boolean whole = at > 0 && words.get(at).start() == range.start() && words.get(behind - 1).range().end() == range.end() && ARTICLES.contains(words.get(at - 1).lower());
    if (!whole || behind >= words.size()) {
      return whole;
    }
    Word next = words.get(behind);
    boolean longer = LONGER.contains(next.lower()) && !(behind + 1 < words.size() && apart(words.get(behind + 1)));
    boolean sum = next.capital() && reading.names(sentence).startingAt(next.start()).filter(name -> name.entries().stream().allMatch(entry -> entry.kind() == Kind.CURRENCY)).isPresent(); // "maakt de Commissie EUR 3 miljoen vrij"
    return (!next.capital() || sum) && !longer && reading.names(sentence).covering(range).isEmpty();
  }

  /** Behind a preposition, what is no part of a name: "door de Commissie voor 2026 aangekondigd", "stelt de Commissie voor om te wachten". */
  private static boolean apart(Word word) {
    return OWNERS.contains(word.lower()) || Character.isDigit(word.text().charAt(0));
  }

  /** "de Raad van de Zeevaartorganisatie", "de Commissie van de Afrikaanse Unie": a part of a body that is named with it. */
  private boolean ofAnother(Range range, List<Entry> entries, Sentence sentence) {
    Words words = reading.words(sentence);
    int of = words.from(range.end());
    if (!words.get(of).is("van") || !ARTICLES.contains(words.get(of + 1).text())) {
      return false;
    }
    Word whose = words.get(of + 2);
    Optional<EntryHits.Named> known = reading.names(sentence).startingAt(whose.start());
    int behind = known.map(one -> words.from(one.range().end())).orElse(of + 3);
    boolean received = RELATIVES.contains(words.get(words.from(range.start()) - 2).lower()) && NameWords.ALL.has("receives", words.get(behind).lower());
    boolean union = whose.capital() && known.isEmpty() && NameWords.ALL.has("union", whose.lower()) && !words.get(behind).is("van");
    if (received || union) {
      return false; // "de gegevens die de Commissie van de FAO ontving", "de Raad van de Unie"
    }
    boolean own = known.filter(one -> one.entries().stream().anyMatch(other -> entries.stream().anyMatch(entry -> root(entry).equals(root(other))))).isPresent();
    boolean body = known.map(one -> one.form() != Spelling.Form.ADJECTIVE && one.entries().stream().noneMatch(entry -> entry.kind() == Kind.COUNTRY)).orElse(OWNER_BODIES.end(whose.lower()));
    return body && !own;
  }

  private String root(Entry entry) {
    List<String> lineage = reading.register().lineage(entry);
    return lineage.get(lineage.size() - 1);
  }

  /** The entry that a word stands for in this letter. */
  private Optional<Entry> only(String word, List<Entry> entries) {
    hearAll();
    if (entries.size() != 1) {
      return Optional.empty();
    }
    Entry entry = entries.get(0);
    boolean rival = named.stream().anyMatch(other -> rivals(other, entry, word)) || wordings.stream().anyMatch(name -> calls(name, word));
    return inContext(entry) && !rival ? Optional.of(entry) : Optional.empty();
  }

  /** The letter speaks of what the entry belongs to. */
  private boolean inContext(Entry entry) {
    String root = root(entry);
    return named.stream().anyMatch(other -> reading.register().lineage(other).contains(root));
  }

  /** Another that may be called by the word. */
  private boolean rivals(Entry other, Entry entry, String word) {
    return !reading.register().lineage(other).contains(entry.iri()) && calls(other.label(), word);
  }

  /**
   * "plaatste de Raad twee schepen op de sanctielijst" in a letter that names the Mensenrechtenraad elsewhere: what the sentence tells is done by one of
   * them only, and the others are named neither in it nor right before it. A letter that names nothing of the Union may say so too.
   */
  private Optional<Entry> acting(String word, List<Entry> entries, Sentence sentence) {
    boolean one = entries.size() == 1;
    if (one && NameWords.ALL.has("sole", word.toLowerCase(Locale.ROOT)) && abroad() && alone(word, entries.get(0))) {
      return Optional.of(entries.get(0)); // "de lijst die de Unie voert"
    }
    if (!one || !acts("act", sentence) && !(inContext(entries.get(0)) && acts(NAMED, sentence))) {
      return Optional.empty();
    }
    Entry entry = entries.get(0);
    List<Sentence> sentences = reading.text().sentences();
    int at = sentence.number();
    boolean near = near(word, entry, sentence) || at > 0 && near(word, entry, sentences.get(at - 1));
    return !near && (inContext(entry) || alone(word, entry)) ? Optional.of(entry) : Optional.empty();
  }

  /** "De Commissie stelt voor" before the letter speaks of the Commissie Mijnbouwschade: up to here nothing else is called so. */
  private Optional<Entry> before(String word, List<Entry> entries, Sentence sentence) {
    if (entries.size() != 1 || !inContext(entries.get(0))) {
      return Optional.empty();
    }
    int first = rivals.computeIfAbsent(word, key -> firstRival(key, entries.get(0)));
    return first > sentence.number() ? Optional.of(entries.get(0)) : Optional.empty();
  }

  /** The number of the first sentence that names another that may be called by the word. */
  private int firstRival(String word, Entry entry) {
    for (Sentence sentence : reading.text().sentences()) {
      if (near(word, entry, sentence)) {
        return sentence.number();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The letter names another state. */
  private boolean abroad() {
    return named.stream().anyMatch(entry -> entry.kind() == Kind.COUNTRY && !NameWords.ALL.has("kingdom", entry.label().toLowerCase(Locale.ROOT)));
  }

  /** Nothing in the whole letter is called so. */
  private boolean alone(String word, Entry entry) {
    return named.stream().noneMatch(other -> rivals(other, entry, word)) && wordings.stream().noneMatch(name -> calls(name, word));
  }

  private boolean acts(String kind, Sentence sentence) {
    Words words = reading.words(sentence);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).lower();
      if (NameWords.ALL.has(kind, word.substring(word.lastIndexOf('-') + 1)) || kind.equals(NAMED) && LAWS.end(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean near(String word, Entry entry, Sentence sentence) {
    return reading.names(sentence).all().stream().anyMatch(one -> one.entries().stream().anyMatch(other -> rivals(other, entry, word)))
        || reading.unknown(sentence).stream().anyMatch(name -> calls(name.label(), word));
  }

  /** "de commissie-Zeeman. De Commissie adviseert": named right before, unless the sentence tells what only the Union does. */
  private boolean calledAfter(String word, Sentence sentence) {
    String small = word.toLowerCase(Locale.ROOT) + "-";
    int at = sentence.number();
    boolean here = called(small, sentence) || at > 0 && called(small, reading.text().sentences().get(at - 1));
    return here && !acts("act", sentence) && !acts(NAMED, sentence);
  }

  private boolean called(String start, Sentence sentence) {
    return reading.unknown(sentence).stream().anyMatch(name -> name.label().startsWith(start));
  }

  private static boolean calls(String name, String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (String part : name.split("[ -]")) {
      boolean compound = part.length() > word.length() && part.toLowerCase(Locale.ROOT).endsWith(small) && Character.isUpperCase(name.charAt(0));
      if (part.equals(word) || compound) {
        return true;
      }
    }
    return false;
  }

  /** What the whole letter names. */
  private void hearAll() {
    List<Sentence> sentences = reading.text().sentences();
    while (heard < sentences.size()) {
      hear(sentences.get(heard));
    }
  }

  /** What a sentence names for sure, of the register and beside it: told once, as long as what was found in the sentence is kept. */
  private void hear(Sentence sentence) {
    if (sentence.number() != heard) {
      return;
    }
    heard++;
    for (EntryHits.Named one : reading.names(sentence).all()) {
      if (one.entries().size() == 1) {
        named.add(one.entries().get(0));
        if (one.entries().get(0).kind().isAccountabilityBody()) {
          bodies.add(NameFinder.name(one, one.entries(), Optional.empty(), "name/register"));
        }
      }
    }
    for (Name name : reading.unknown(sentence)) {
      if (name.kind().isAccountabilityBody()) {
        bodies.add(name);
      }
      wordings.add(name.label());
    }
  }
}
