package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Numbered sanctions packages in a sentence: "het vijftiende en zestiende sanctiepakket" are two. */
final class Packages {

  private static final Set<String> LISTED = Set.of("gesanctioneerden", "gelisten", "sanctielijst", "sanctielijsten");
  private static final Set<String> NOUNS = Set.of("sanctiepakket", "sanctiepakketten", "eu-sanctiepakket", "sanctiespakket");
  private static final String NEW = "nieuwe";
  private static final String THE = "het";
  private static final String TO_TAKE_OVER = "over te nemen";
  private static final Set<String> COMING = Set.of("in-negotiation", "announced", "in-preparation", "rejected");
  private static final Set<String> NAMED = Set.of("genoemde", "voornoemde", "bovengenoemde", "bedoelde", "betreffende");
  private static final Set<String> BARE = Set.of("pakket", "pakketten", "eu-pakket");
  /** It points to no package named before, of another state it may be the only one: "sloot zich bij het EU-pakket aan". */
  private static final String OF_UNION = "eu-pakket";
  private static final Set<String> BETWEEN = Set.of("en", "als", "en/of", "of", "europese", "eu", "eu-", "het", "nieuwe");
  private static final Set<String> NEXT = SanctionWords.all("next-package");
  private static final Set<String> POINTERS = Set.of("het", "dit", "dat");
  private static final Set<String> RESTRICTIVE = Set.of("beperkende", "restrictieve");
  private static final Set<String> OF = Set.of("steun", "hulp", "voor", "van", "aan", "leveringen", "wapens", "munitie", "militair", "subsidies");
  private static final Set<String> SUPPORT = Set.of("steun", "hulp", "leveringen", "wapens", "munitie", "materieel", "leningen");
  private static final Set<String> DISCUSSED = Set.of("besproken", "behandeld");
  private static final Set<String> DECIDERS = Set.of("raad", "lidstaten", "coreper", "ambassadeurs", "raadswerkgroep");
  private static final Set<String> COMMISSION = Set.of("commissie");
  private static final Set<String> EVASION = Set.of("omzeil");
  private static final Set<String> ABROAD = Set.of("sanctiepakket", "sanctielijst", "eu-sanctie", "vn-sanctie", "cybersanctie", "mensenrechtensanctie", "internationale sancties", "wapenembargo");
  private static final int LATE = 6;
  /** So many packages there are of nothing else. */
  private static final int MANY = 12;
  private static final Set<String> DECIDE = Set.of("aangenomen", "vastgesteld", "voorgesteld", "aannemen", "aanneming", "onderhandelingen", "onderhandeld", "onderhandelen", "veto", "akkoord", "overeenstemming", "voorstel", "goedgekeurd", "eens", "nam", "namen", "stelde", "overgenomen", "aangesloten", "presenteerde", "gepresenteerd");
  private static final Set<String> BANS = Set.of("import-restriction", "export-control", "transaction-ban", "price-cap", "services-ban", "vessel-listing");
  private static final int POINT_BACK = 3;
  /** The same in a letter that is about sanctions, within one section. */
  private static final int FAR_BACK = 8;
  /** Sentences back to the only package of a letter. */
  private static final int WHOLE_LETTER = 20;
  private static final Set<String> SEVERAL = Set.of("pakketten");
  private static final int APPOSED = 6;
  private static final Set<String> ARTICLES = Set.of("de", "het");
  /** An item of a list is about what the sentence before the list is about. */
  private static final int LIST = 12;
  private static final Set<String> COUNTS = Set.of("tiende", "ste ", "ste,", "lfde", "ende ", "ende,");
  /** Words from the start of a sentence in which an ordinal alone stands for a package. */
  private static final int OPENING = 5;
  /** Stages of a package that the verbs consulted last may tell. */
  private static final Set<String> TALKED = Set.of("in-negotiation", "agreed", "in-preparation");
  private static final String SANCTION = "sancti";

  /** "Anders dan het negentiende, dat in mei werd vastgesteld" */
  private static final Set<String> RELATIVE = Set.of("dat", "waarvan", "waarover");

  private static final Set<String> SEALS = Set.of("vaststelling", "aanname", "aanneming", "bekrachtiging", "bekendmaking", "publicatie", "afkondiging");
  private static final Set<String> SEALED = Set.of("volgde", "plaatsvond", "plaatsgevonden");

  private static final Set<String> OUT_OF = Set.of("uit", "van");
  private static final Set<String> MEASURES = Set.of("maatregelen", "sancties", "bepalingen");

  private Packages() {}

  /** A package and the words that name it. */
  record Found(Thing.SanctionsPackage thing, Range range, boolean pointer) {
    Found(Thing.SanctionsPackage thing, Range range) {
      this(thing, range, false);
    }
  }

  /** A quick look: false means that the sentence has no word for a package. */
  static boolean mayName(View view) {
    return view.mayHold(BARE);
  }

  static List<Found> in(View view) {
    if (!view.story().speaksOfPackages()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    if (!mayName(view)) {
      next(view).or(() -> AboutIt.packaged(view)).or(() -> ProposedPackages.proposed(view)).or(() -> PointedPackages.in(view)).ifPresent(found::add);
      found.addAll(SameAgain.packaged(view, found));
      return found;
    }
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      if (!found.isEmpty() && elided(view, words, i)) {
        OptionalInt ordinal = Ordinals.of(words.lower(i));
        found.add(new Found(new Thing.SanctionsPackage(ordinal.getAsInt(), found.get(0).thing().regime()), words.range(i)));
      }
      String noun = words.lower(i);
      if (NOUNS.contains(noun) || (BARE.contains(noun) && !supports(words, i) && (aboutSanctions(view) || view.story().namesPackages() || late(view, words, i) || PackageNumbers.against(view, words, i) || spokenNext(view)))) {
        int size = found.size();
        ordinalsBefore(view, words, i, found);
        OptionalInt behind = found.size() == size ? PackageNumbers.behind(view, words, i) : OptionalInt.empty();
        if (behind.isPresent()) {
          found.add(new Found(new Thing.SanctionsPackage(behind.getAsInt(), regime(view, behind.getAsInt())), words.range(i).to(PackageNumbers.last(words, i))));
        }
        Range named = words.range(i);
        List<Found> before = List.copyOf(found);
        PackageNumbers.earlier(view, words, i, before).ifPresent(thing -> found.add(new Found(thing, named)));
        if (found.size() == size && i > 1 && !noun.equals(OF_UNION) && words.lower(i - 1).equals(NEW) && words.lower(i - 2).equals(THE)) {
          Range place = words.range(i);
          before(view, found).or(() -> only(view)).ifPresent(thing -> found.add(new Found(thing, place, true))); // "sloot zich bij het nieuwe pakket aan"
        } else if (found.size() == size && i > 1 && NAMED.contains(words.lower(i - 1)) && POINTERS.contains(words.lower(i - 2))) {
          Range place = words.range(i);
          only(view).ifPresent(thing -> found.add(new Found(thing, place, true)));
        } else if (found.size() == size && i > 0 && POINTERS.contains(words.lower(i - 1)) && !noun.equals(OF_UNION)) {
          Range place = words.range(i);
          before(view, found).ifPresent(thing -> found.add(new Found(thing, place, true)));
        } else if (found.size() == size) {
          apposed(view, words, i).ifPresent(found::add);
        }
      }
    }
    found.addAll(SameAgain.packaged(view, found));
    ProposedPackages.considered(view, found).ifPresent(found::add);
    ProposedPackages.drafted(view, found).ifPresent(found::add);
    return found;
  }

  /** "het zevende pakket militaire steun" */
  private static boolean supports(Words words, int noun) {
    for (int i = noun + 1; i < Math.min(words.size(), noun + 3); i++) {
      if (SUPPORT.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "het zestiende pakket" with nothing behind it that it is a package of, in a letter that speaks of sanctions: nothing else is counted so far. */
  private static boolean late(View view, Words words, int noun) {
    OptionalInt ordinal = noun > 0 ? Ordinals.of(words.lower(noun - 1)) : OptionalInt.empty();
    boolean of = noun + 1 < words.size() && (OF.contains(words.lower(noun + 1)) || !words.breaks(noun) && words.lower(noun + 1).endsWith("e") && !Verbs.finite(words.lower(noun + 1)));
    return ordinal.isPresent() && ordinal.getAsInt() >= LATE && !of && (view.story().speaksOfSanctions() || around(view) || decided(view, ordinal.getAsInt()));
  }

  /** "Het zestiende pakket is op 24 februari vastgesteld": nobody decides on so many packages of anything else; or bans stand beside it. */
  private static boolean decided(View view, int ordinal) {
    List<View> near = near(view);
    if (near.stream().anyMatch(one -> Words.any(one, one.range(), SUPPORT) || SanctionWords.domestic(one))) {
      return false;
    }
    boolean many = ordinal >= MANY && near.stream().anyMatch(one -> Words.any(one, one.range(), DECIDE));
    return many || near.stream().flatMap(one -> one.cues("measure-type").stream()).anyMatch(cue -> BANS.contains(cue.concept().name()));
  }

  private static List<View> near(View view) {
    List<View> near = new ArrayList<>(List.of(view));
    view.story().after(view).ifPresent(near::add);
    view.story().before(view).stream().forEach(near::add);
    return near;
  }

  /** This sentence or one beside it speaks of sanctions, or of the Commission and of evasion; neither of support. */
  private static boolean around(View view) {
    List<View> near = near(view);
    boolean speaks = near.stream().anyMatch(Packages::mentionsSanctions) || near.stream().anyMatch(one -> one.mayHold(COMMISSION)) && near.stream().anyMatch(one -> one.mayHold(EVASION));
    return speaks && near.stream().noneMatch(one -> Words.any(one, one.range(), SUPPORT) || SanctionWords.domestic(one));
  }

  /** What is said of a package; what it does itself ("verscherpt het pakket de controle") is no stage of it. */
  static Optional<Predicates.Said> said(View view, Found found, Set<String> stages) {
    return told(view, found, stages).filter(said -> !MeasureStages.heldUp(view, said) && !AboutIt.over(view, said) && !SanctionDoubts.unreal(view, said.cue())).map(said -> said.stage().equals("agreed") && (ProposedPackages.consents(view, said.cue()) || sealed(view, said.cue())) ? new Predicates.Said("adopted", said.cue(), said.modality()) : said);
  }

  /** "stemde in met het pakket, waarna de vaststelling op 24 februari volgde": it was adopted in the end. */
  private static boolean sealed(View view, Range agreed) {
    return Words.in(view, Story.after(agreed, view.range()), SEALS).stream()
        .map(noun -> view.clauseOf(noun).range())
        .anyMatch(clause -> !clause.contains(agreed) && Words.any(view, clause, SEALED) && Modalities.plain(view, clause));
  }

  private static Optional<Predicates.Said> told(View view, Found found, Set<String> stages) {
    if (AboutIt.takesUp(view, found.range())) {
      return AboutIt.said(view, found.range()).filter(said -> stages.contains(said.stage()));
    }
    if (SameAgain.of(view).filter(found.range()::equals).isPresent()) {
      return Optional.of(new Predicates.Said("adopted", found.range(), Modality.FACT));
    }
    Optional<Predicates.Said> aside = ProposedPackages.said(view, found);
    if (aside.isPresent()) {
      return aside.filter(said -> stages.contains(said.stage()));
    }
    Optional<Range> over = takenOver(view, found);
    if (over.isPresent() && stages.contains("adopted")) {
      return Optional.of(new Predicates.Said("adopted", over.get(), Modalities.stronger(view.modality(over.get()), view.modality(found.range()))));
    }
    Optional<Predicates.Said> nominal = NominalActs.of(view, found.range()).filter(said -> stages.contains(said.stage()));
    if (nominal.isPresent()) {
      return nominal;
    }
    Optional<Predicates.Said> lasting = Deeds.lasting(view, found.range()).filter(said -> stages.contains(said.stage()));
    if (lasting.isPresent()) {
      return lasting;
    }
    Optional<Predicates.Said> behind = apposed(view, found, stages);
    if (behind.isPresent()) {
      return further(view, behind.get().cue(), stages).or(() -> behind);
    }
    Optional<Predicates.Said> outcome = Outcomes.of(view, found.range()).filter(said -> stages.contains(said.stage()));
    boolean open = outcome.filter(said -> said.stage().equals("in-negotiation")).isPresent();
    return outcome.filter(said -> !open).or(() -> Predicates.of(view, found.range(), stages).filter(said -> !open || said.modality() == Modality.FACT).filter(said -> view.lower(said.cue()).contains("akkoord") || joins(view, found) || SanctionWords.DOES.stream().noneMatch(view.lower(said.cue())::startsWith))).or(() -> outcome).or(() -> Outcomes.frame(view, found.range()).filter(said -> stages.contains(said.stage()) && TALKED.contains(said.stage()))).or(() -> talked(view, found).or(() -> Studied.of(view, found.range())).filter(said -> stages.contains(said.stage()))).or(() -> Described.of(view, found.range()).filter(said -> stages.contains(said.stage()))).filter(said -> said.modality() == Modality.FACT || outcome.isPresent()).or(() -> Deeds.of(view, found.range()).filter(said -> stages.contains(said.stage()) && (COMING.contains(said.stage()) || said.stage().equals("proposed") && Words.any(view, view.clauseOf(found.range()).range(), COMMISSION) || said.stage().equals("adopted") && (joins(view, found) || Words.any(view, view.clauseOf(found.range()).range(), DECIDERS)) || said.stage().equals("rejected") && Governor.of(view, found.range().start()).word().equals("voor"))));
  }

  /** "wordt door de lidstaten besproken": of a package by its number, by those who decide on it. */
  private static Optional<Predicates.Said> talked(View view, Found found) {
    Range clause = view.clauseOf(found.range()).range();
    boolean subject = !Governor.of(view, found.range().start()).isPreposition() && Words.any(view, clause, Verbs.BECOMES) && Words.any(view, clause, DECIDERS);
    return Words.in(view, clause, DISCUSSED).stream()
        .filter(verb -> subject && view.modality(verb) == Modality.FACT)
        .findFirst()
        .map(verb -> new Predicates.Said("in-negotiation", verb, Modality.FACT));
  }

  /** Others take it over or join it: it has been adopted, but not on the day told here. */
  static boolean byOthers(View view, Found found) {
    return joins(view, found) || SameAgain.of(view).filter(found.range()::equals).isPresent() || takenOver(view, found).isPresent();
  }

  /** "Zwitserland nam het pakket over" */
  static Optional<Range> takenOver(View view, Found found) {
    Governor governor = Governor.of(view, found.range().start());
    boolean measures = OUT_OF.contains(governor.word()) && MEASURES.contains(view.wordBefore(governor.range().start())); // "nam de maatregelen uit het twintigste pakket over"
    if (governor.isPreposition() && !measures) {
      return Optional.empty();
    }
    Range clause = view.resumed(view.clauses().indexOf(view.clauseOf(found.range()))); // "Zwitserland, dat later volgt, nam het pakket over"
    boolean infinitive = view.lower(clause).contains(TO_TAKE_OVER) && SanctionSigns.imposer(view, clause); // "Zwitserland besloot het pakket over te nemen"
    return MeasureVerbs.takenOver(view, clause).or(() -> infinitive ? Deeds.of(view, found.range()).filter(said -> said.stage().equals("adopted")).map(Predicates.Said::cue) : Optional.empty());
  }

  /** "hebben zich bij het pakket aangesloten" */
  private static boolean joins(View view, Found found) {
    return Governor.of(view, found.range().start()).word().equals("bij");
  }

  /** "Het pakket, op 18 juli aangenomen, verlaagde het prijsplafond" */
  private static Optional<Predicates.Said> apposed(View view, Found found, Set<String> stages) {
    return view.cues("status").stream()
        .filter(cue -> stages.contains(cue.concept().name()) && StageLinks.apposed(view, named(view, found.range()), cue.range()))
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), aside(view, new Range(found.range().end(), cue.range().end()))))
        .findFirst();
  }

  /** "Het pakket, in juni voorgesteld, is op 3 juli aangenomen": what the main clause behind the apposition says. */
  private static Optional<Predicates.Said> further(View view, Range apposition, Set<String> stages) {
    int comma = view.next(",", apposition.end());
    if (comma < 0 || !Verbs.BE.contains(view.wordTable().opening(comma))) {
      return Optional.empty();
    }
    return view.cues("status", new Range(comma, view.clauseOf(new Range(comma + 1, comma + 2)).range().end())).stream()
        .filter(cue -> stages.contains(cue.concept().name()))
        .findFirst()
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), view.modality(cue.range())));
  }

  /** With whom it is against: "het pakket tegen Belarus". */
  private static Range named(View view, Range found) {
    return view.mentions(Name.class, Story.after(found, view.range())).stream()
        .filter(name -> view.words(new Range(found.end(), name.range().start())).strip().equals("tegen"))
        .findFirst()
        .map(name -> found.to(name.range()))
        .orElse(found);
  }

  /** Only words of the apposition itself take back what it tells: "nog niet aangenomen"; the sentence around it may be to come. */
  private static Modality aside(View view, Range apposition) {
    return view.cues("modality", apposition).stream().map(cue -> Modalities.of(cue.concept().name())).reduce(Modality.FACT, Modalities::stronger);
  }

  /** "..., het twintigste is voorgesteld": an ordinal without its noun, which a verb or nothing follows. */
  private static boolean elided(View view, Words words, int i) {
    boolean ordinal = i > 0 && words.lower(i - 1).equals("het") && Ordinals.of(words.lower(i)).isPresent();
    return ordinal && (i + 1 == words.size() || Verbs.finite(words.lower(i + 1)) || ",;.".indexOf(view.text().text().charAt(words.range(i).end())) >= 0);
  }

  /** "Over een twintigste wordt onderhandeld", behind a sentence that names a package: an ordinal with neither noun nor anything else that it counts. */
  private static Optional<Found> next(View view) {
    if (!view.mayHold(COUNTS)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    for (int i = 1; i < Math.min(words.size(), OPENING); i++) {
      boolean article = words.lower(i - 1).equals("een") || words.lower(i - 1).equals("het");
      OptionalInt ordinal = article && (i + 1 == words.size() || Verbs.finite(words.lower(i + 1)) || words.lower(i + 1).startsWith("besprek") || words.breaks(i) && RELATIVE.contains(words.lower(i + 1))) ? Ordinals.of(words.lower(i)) : OptionalInt.empty();
      if (ordinal.isPresent() && ordinal.getAsInt() >= LATE) {
        Range place = words.range(i);
        return counted(view, ordinal.getAsInt()).map(thing -> new Found(thing, place));
      }
    }
    return Optional.empty();
  }

  /** The package of that number, where the sentences before name one, or say that there are several: "over twee pakketten gesproken". */
  private static Optional<Thing.SanctionsPackage> counted(View view, int ordinal) {
    for (View earlier : view.story().preceding(view, POINT_BACK - 1)) {
      List<Found> named = earlier.mayHold(BARE) ? earlier.packages() : List.of();
      if (!named.isEmpty()) {
        return Optional.of(new Thing.SanctionsPackage(ordinal, named.get(0).thing().regime()));
      }
    }
    boolean several = view.story().before(view, view.story().mainlySanctions() ? FAR_BACK : POINT_BACK).stream().anyMatch(Packages::several);
    return several ? Optional.of(new Thing.SanctionsPackage(ordinal, regime(view, ordinal))) : Optional.empty();
  }

  /** The sentence speaks of packages of sanctions without their numbers. */
  private static boolean several(View view) {
    Words words = view.wordTable();
    for (int i = 0; view.mayHold(SEVERAL) && i < words.size(); i++) {
      boolean plural = words.lower(i).equals("sanctiepakketten") || words.lower(i).equals("pakketten") && !supports(words, i) && (mentionsSanctions(view) || view.story().mainlySanctions());
      if (plural && !SanctionWords.domestic(view)) {
        return true;
      }
    }
    return false;
  }

  /** "het eerstvolgende pakket tegen Rusland, het eenentwintigste": which one it is stands behind it. */
  private static Optional<Found> apposed(View view, Words words, int noun) {
    for (int i = noun + 1; i < Math.min(words.size(), noun + APPOSED); i++) {
      if (view.text().text().startsWith(", het ", words.range(i).end()) && i + 2 < words.size() && elided(view, words, i + 2)) {
        int ordinal = Ordinals.of(words.lower(i + 2)).getAsInt();
        return Optional.of(new Found(new Thing.SanctionsPackage(ordinal, regime(view, ordinal)), words.range(noun).to(words.range(i + 2))));
      }
      if (Verbs.finite(words.lower(i))) {
        break;
      }
    }
    return Optional.empty();
  }

  private static void ordinalsBefore(View view, Words words, int noun, List<Found> found) {
    for (int i = noun - 1; i >= 0 && i >= noun - 6; i--) {
      String word = words.lower(i);
      OptionalInt ordinal = Ordinals.of(word);
      if (ordinal.isPresent()) {
        found.add(
            new Found(
                new Thing.SanctionsPackage(ordinal.getAsInt(), regime(view, ordinal.getAsInt())), described(words, i).to(words.range(noun))));
      } else if (!BETWEEN.contains(word) && !(i == noun - 1 && word.endsWith("e") && word.length() > 4)) {
        return;
      }
    }
  }

  /** "een volgend, eenentwintigste", "het nieuwe (twintigste)": the ordinal with such an adjective before it. */
  private static Range described(Words words, int ordinal) {
    return words.range(ordinal > 0 && NEXT.contains(words.lower(ordinal - 1)) ? ordinal - 1 : ordinal);
  }

  /** "Het pakket" is the one package that this and the sentences before name. */
  private static Optional<Thing.SanctionsPackage> before(View view, List<Found> found) {
    List<Thing.SanctionsPackage> near = new ArrayList<>();
    found.forEach(one -> near.add(one.thing()));
    for (View earlier : view.story().preceding(view, POINT_BACK)) {
      if (!near.isEmpty()) {
        break;
      }
      earlier.packages().stream().map(Found::thing).distinct().forEach(near::add);
    }
    if (near.isEmpty() && view.lower().strip().endsWith(":") && view.story().mainlySanctions()) { // "Met het pakket worden ingevoerd:", of the only one so far
      view.story().preceding(view, WHOLE_LETTER).stream().filter(earlier -> earlier.mayHold(BARE)).flatMap(earlier -> earlier.packages().stream()).map(Found::thing).distinct().forEach(near::add);
    }
    return near.stream().distinct().count() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** "het genoemde pakket": the only one that the letter has named so far. */
  private static Optional<Thing.SanctionsPackage> only(View view) {
    List<Thing.SanctionsPackage> all = view.story().preceding(view, WHOLE_LETTER).stream().filter(earlier -> earlier.mayHold(BARE)).flatMap(earlier -> earlier.packages().stream()).map(Found::thing).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static boolean afterSanctions(View view, Range state) {
    List<Range> words = Words.of(view, new Range(view.range().start(), state.start()));
    int last = words.size() - 1;
    if (last >= 0 && ARTICLES.contains(view.lower(words.get(last)))) {
      last--;
    }
    if (last < 1 || !view.lower(words.get(last)).equals("tegen")) {
      return false;
    }
    String noun = view.lower(words.get(last - 1)).equals("gericht") && last > 1 ? view.lower(words.get(last - 2)) : view.lower(words.get(last - 1));
    boolean restrictive = noun.equals("maatregelen") && last > 1 && RESTRICTIVE.contains(view.lower(words.get(last - 2)));
    return noun.contains(SANCTION) || BARE.contains(noun) || restrictive;
  }

  /** The sentence, its heading or one of the three sentences before speaks of sanctions, or the letter does all the time. */
  static boolean aboutSanctions(View view) {
    if (view.story().domesticSanctions()) {
      return false;
    }
    if (mentionsSanctions(view) || view.story().mainlySanctions() || view.sentence().paragraph().section().toLowerCase(Locale.ROOT).contains(SANCTION)) {
      return true;
    }
    if (view.story().goesOnAboutSanctions(view)) {
      return true;
    }
    return view.sentence().paragraph().kind() == Block.Kind.LIST_ITEM && view.story().before(view, LIST).stream().anyMatch(Packages::speaks);
  }

  /** Of sanctions, and not of those that a national authority imposes. */
  static boolean speaks(View view) {
    return mentionsSanctions(view) && !SanctionWords.domestic(view);
  }

  static boolean mentionsSanctions(View view) {
    return view.mentionsSanctions();
  }

  /** "De Raad nam het twintigste pakket aan. De kring van gesanctioneerden groeit": the sentence behind says of what. */
  private static boolean spokenNext(View view) {
    return view.story().after(view).filter(next -> next.sharesParagraph(view) && speaks(next) && Words.any(next, next.range(), LISTED)).isPresent();
  }

  /** The sentence speaks of sanctions between states: it names a state or body that imposes or suffers them, or those abroad whom they are against. */
  static boolean abroad(View view) {
    return speaks(view) && (view.mayHold(ABROAD) || Words.any(view, view.range(), SanctionWords.TARGETS) || view.mentions(Name.class).stream().anyMatch(name -> Things.sanctions(view, name)));
  }

  /** Whom the package is against: the one state of this sentence or, failing that, of all "sancties tegen X" in the letter. */
  static Optional<Entry> target(View view) {
    List<Entry> here = against(view);
    if (here.size() == 1) {
      return Optional.of(here.get(0));
    }
    return here.isEmpty() ? view.story().target() : Optional.empty();
  }

  /** The regime whose package it is: of the state named here; of a high number the only one that has so many; else of the letter's target. */
  private static Optional<Entry> regime(View view, int ordinal) {
    List<Entry> here = against(view);
    List<Entry> counted = view.story().regimes();
    if (here.isEmpty() && ordinal >= LATE && counted.size() == 1) {
      return Optional.of(counted.get(0));
    }
    List<Entry> states = here.isEmpty() ? view.story().sanctioned() : here;
    return states.size() == 1 ? regime(view, states.get(0)) : Optional.empty();
  }

  /** The regime against a state whose packages the register counts. */
  static Optional<Entry> regime(View view, Entry state) {
    return view.story().regimes().stream().filter(entry -> view.story().against(entry).filter(against -> against.iri().equals(state.iri())).isPresent()).findFirst();
  }

  /** States that a sentence names as the target: "sancties tegen X", "sanctiepakket tegen X". */
  static List<Entry> against(View view) {
    List<Entry> states = new ArrayList<>();
    if (!mentionsSanctions(view)) {
      return states;
    }
    for (Name name : view.mentions(Name.class)) {
      if (name.kind() == Kind.COUNTRY && afterSanctions(view, name.range())) {
        name.entry().filter(entry -> !states.contains(entry)).ifPresent(states::add);
      }
    }
    return states;
  }
}
