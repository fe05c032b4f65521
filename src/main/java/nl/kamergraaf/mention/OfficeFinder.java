package nl.kamergraaf.mention;

import java.util.function.Consumer;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Sentence;

/**
 * Finds offices and who is put in them: "de Amerikaanse minister van Defensie Hegseth", "President Trump", "minister voor X", "de
 * secretaris-generaal van de NAVO".
 *
 * <p>An office is not its holder: nobody is filled in whom the text does not name. "minister van" and "minister voor" are different offices.
 */
final class OfficeFinder implements Finder {

  private static final String[] STEMS =
      {"inister", "ecretaris", "resident", "remier", "anselier", "oning", "oorzitter", "anklager", "irecteur", "ommissaris", "ommissie", "mbassadeur",
          "ezant", "ertegenwoordiger", "urgemeester", "ouverneur", "ezaghebber", "aakgelastigde", "ördinator", "rocureur", "mbtgenoot", "mbtsgenoot", "ollega", "venknie", "riffier", "edeputeerde", "apporteur", "avenmeester", "nspecteur", "leider", "mbudsman", "aoiseach", "legerchef", "tafchef", "evelhebber"};

  private final Offices offices;
  private final Holders holders;

  OfficeFinder(Register register, Surnames surnames) {
    this.offices = new Offices(register);
    this.holders = new Holders(register, surnames);
  }

  OfficeFinder(Register register) {
    this(register, new Surnames(register));
  }

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
    if (reading.tokens(sentence).hint(Hint.OFFICE) || !reading.offices(sentence).all().isEmpty()) {
      Words words = reading.words(sentence);
      OfficeGrammar grammar = new OfficeGrammar(reading, words, reading.names(sentence), reading.offices(sentence), offices, holders, out);
      for (int i = 0; i < words.size(); ) {
        i = Math.max(i + 1, grammar.at(i));
      }
    }
  }

  /** Whether a word may be part of a title. */
  static boolean mayName(String word) {
    for (String stem : STEMS) {
      if (word.contains(stem)) {
        return true;
      }
    }
    return false;
  }
}
