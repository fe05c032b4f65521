package nl.kamergraaf.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Finds names of the register, and short forms that the letter introduced.
 *
 * <p>A spelling that several entries share keeps them all as candidates, unless exactly one of them was named before by a spelling of its
 * own. Offices and currencies are left to their own finders.
 */
final class NameFinder implements Finder {

  /** What the register adds to the name of a city that is also that of its state. */
  private static final String CITY = "-Stad";

  private static final String ARTICLE = "het ";

  private final Introductions introductions;
  private final OwnInitials own;

  NameFinder(Introductions introductions, Reading reading) {
    this.introductions = introductions;
    this.own = new OwnInitials(reading);
  }

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
    for (EntryHits.Named hit : reading.names(sentence).all()) {
      EntryHits.Named named = bare(hit, reading);
      List<Entry> spelled = named.entries().stream().filter(e -> e.kind() != Kind.OFFICE && e.kind() != Kind.CURRENCY).toList();
      List<Entry> entries = OtherBearers.city(named, reading.words(sentence)) ? reading.register().spelled(reading.text().text(named.range()) + CITY) : spelled;
      if (entries.isEmpty() || introductions.introduces(reading.text(), named.range()) || OtherBearers.has(named, entries, sentence, reading) || own.has(named, entries)
          || Languages.names(named, reading.words(sentence), reading.text().text())) {
        continue;
      }
      boolean yours = !reading.addressed().isEmpty() && Addressee.addresses(reading.text().text(named.range()));
      List<Entry> meant = yours ? reading.addressed() : entries;
      String rule = "name/register";
      if (entries.size() > 1) {
        List<Entry> before = entries.stream().filter(e -> introductions.surelyNamedBefore(e, named.range().start())).toList();
        List<Entry> only = before.size() != 1 && named.form() == Spelling.Form.ADJECTIVE ? entries.stream().filter(introductions::surelyNamed).toList() : before;
        if (only.size() == 1) {
          meant = only;
          rule = "name/named-before";
        } else if (named.form() == Spelling.Form.ADJECTIVE) {
          continue; // "het Congolese parlement" in a letter that names both states, or none
        }
      }
      out.accept(name(named, meant, introductions.shortFormOfNameAt(named.range().end()), rule));
    }
    if (!introductions.isEmpty()) {
      shortForms(sentence, reading, out);
    }
  }

  /** "het Strafhof" is spelled with its article since others are called so too; the article is no part of the name. */
  private static EntryHits.Named bare(EntryHits.Named named, Reading reading) {
    Range range = named.range();
    boolean article = reading.text().text().startsWith(ARTICLE, range.start()) && !named.entries().get(0).label().startsWith(ARTICLE);
    return article ? new EntryHits.Named(new Range(range.start() + ARTICLE.length(), range.end()), named.form(), named.entries()) : named;
  }

  static Name name(EntryHits.Named named, List<Entry> entries, Optional<String> abbreviation, String rule) {
    Entry first = entries.stream().min(Comparator.comparingInt(e -> e.kind().ordinal())).orElseThrow();
    return new Name(named.range(), rule, first.label(), first.kind(), named.form(), entries, abbreviation);
  }

  private void shortForms(Sentence sentence, Reading reading, Consumer<Mention> out) {
    Words words = reading.words(sentence);
    String text = reading.text().text();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      List<Introductions.Introduced> possible = introductions.startingWith(word.text());
      int hyphen = possible.isEmpty() && !word.form().plain() ? word.text().indexOf('-') : -1;
      if (hyphen > 0) {
        possible = introductions.startingWith(word.text().substring(0, hyphen));
      }
      for (int p = 0; p < possible.size(); p++) {
        Introductions.Introduced introduced = possible.get(p);
        int end = word.start() + introduced.shortForm().length();
        boolean here = end <= sentence.range().end() && text.regionMatches(true, word.start(), introduced.shortForm(), 0, introduced.shortForm().length())
            && !Letters.isWord(text, end);
        if (here) {
          introduced.name().ifPresent(name -> out.accept(Introductions.name(introduced, name, new Range(word.start(), end))));
        }
      }
    }
  }
}
