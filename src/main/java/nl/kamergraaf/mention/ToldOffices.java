package nl.kamergraaf.mention;

/** Whether the words of a title tell of one office, or may mean anybody's: "een Iraanse onderminister", "twee Hongaarse ministers". */
final class ToldOffices {

  private final Words words;
  private final BeforeTitles fronts;
  private final OfficeTasks tasks;
  private final Offices offices;

  ToldOffices(Words words, BeforeTitles fronts, OfficeTasks tasks, Offices offices) {
    this.words = words;
    this.fronts = fronts;
    this.tasks = tasks;
    this.offices = offices;
  }

  boolean tell(OfficePhrase phrase) {
    return fixed(phrase) && !crowd(phrase) && !anybody(phrase) && !service(phrase) && !predicate(phrase);
  }

  /** Something tells which office it is: who is in it, whose it is, its portfolio or task. */
  private boolean fixed(OfficePhrase phrase) {
    boolean any = phrase.before().any();
    boolean named = phrase.hasPortfolio() || phrase.country().isPresent() || phrase.office().isPresent();
    return phrase.person().isPresent() || !any && named || phrase.noun().equals("hoofdaanklager") || charged(phrase) || deputies(phrase) || region(phrase) || once(phrase) || alone(phrase);
  }

  /** "gezant voor de Sahel", "griffier van het Hof" */
  private boolean charged(OfficePhrase phrase) {
    boolean any = phrase.before().any();
    return envoy(phrase) || phrase.reach().hasTask() && !any || heads(phrase) || Titles.isFieldEnvoy(phrase.noun()) && !any;
  }

  private boolean envoy(OfficePhrase phrase) {
    boolean charged = phrase.reach().hasTask() || phrase.reach().body().isPresent() && words.get(phrase.title().end()).is("voor");
    return Titles.ENVOY.contains(phrase.noun()) && !fronts.wanted(phrase.before().start()) && charged;
  }

  /** "de voorzitter van de kiesraad"; a state is "voorzitter van de Raad" too. */
  private boolean heads(OfficePhrase phrase) {
    if (!phrase.reach().hasHeaded() || phrase.plural()) {
      return false;
    }
    boolean ofState = tasks.stateBody(phrase.reach().of()) > phrase.reach().of();
    return ofState ? fronts.definite(phrase.before().start()) : !phrase.before().any() && !phrase.noun().endsWith("voorzitter");
  }

  /** "de twee plaatsvervangend aanklagers" */
  private boolean deputies(OfficePhrase phrase) {
    return Titles.DEPUTIES.contains(phrase.noun()) && Titles.DEPUTY.contains(words.get(phrase.title().end() - 2).lower()) && fronts.definite(phrase.before().start());
  }

  /** "de Beierse minister van Landbouw" */
  private boolean region(OfficePhrase phrase) {
    return phrase.before().any() && phrase.hasPortfolio() && fronts.regional(phrase.before().start());
  }

  /** "een voormalig Eurocommissaris" */
  private boolean once(OfficePhrase phrase) {
    boolean known = phrase.country().isPresent() || offices.of(phrase.title().title(), phrase.country()).isPresent();
    return phrase.before().former() && phrase.before().any() && known;
  }

  /** "de minister": one of the home state, whose portfolio the letter need not say. */
  private boolean alone(OfficePhrase phrase) {
    return Titles.ALONE.contains(phrase.noun()) && !phrase.hasPortfolio() && words.get(phrase.before().start() - 1).lower().equals("de") && !words.get(phrase.reach().end()).is("en");
  }

  /** "twee Hongaarse ministers" */
  private boolean crowd(OfficePhrase phrase) {
    return phrase.plural() && !deputies(phrase) && phrase.person().isEmpty() && !(phrase.hasPortfolio() && phrase.before().country().isPresent());
  }

  /** "een Iraanse onderminister", "een nieuwe gezant voor de Sahel" */
  private boolean anybody(OfficePhrase phrase) {
    if (phrase.person().isPresent()) {
      return false;
    }
    boolean wanted = fronts.wanted(phrase.before().start());
    boolean foreign = !phrase.hasPortfolio() && !phrase.before().former() && phrase.before().country().isPresent();
    return Titles.NEEDS_HOLDER.contains(phrase.noun()) || wanted && (Titles.ENVOY.contains(phrase.noun()) || foreign);
  }

  /** "de Nationaal Coördinator Groningen" is a body. */
  private boolean service(OfficePhrase phrase) {
    return Titles.NEEDS_TASK.contains(phrase.noun()) && !phrase.reach().hasTask() && phrase.before().country().isEmpty();
  }

  /** "Nederland is thans voorzitter van de OVSE" */
  private boolean predicate(OfficePhrase phrase) {
    return phrase.person().isEmpty() && phrase.noun().endsWith("voorzitter") && fronts.predicate(phrase.before().start());
  }
}
