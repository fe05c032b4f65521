package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Endings;

/** Words that tell of proposals and drafts, and what may become of them. */
final class ProposalWords {

  /** "stelt geld beschikbaar", "in staat", "stelt zich garant" are other verbs; so are "stelt vast", "stelt op" where the clause ends. */
  static final Set<String> OTHER = Set.of("beschikbaar", "beschikking", "garant", "staat", "zeker", "aansprakelijk");
  static final Set<String> OTHER_LAST = Set.of("vast", "op", "in", "uit", "samen", "aan", "veilig", "open");
  /** Ends of words for what may be a draft or a proposal. */
  static final Endings DRAFTS = new Endings(
      Set.of("plan", "plannen", "pakket", "besluit", "regeling", "regelingen", "wet", "verordening", "begroting", "akkoord", "richtlijn", "programma", "verdrag", "convenant", "stelsel", "maatregelen", "wijziging", "wijzigingen", "variant", "opzet"));
  /** What a draft says will be. */
  static final Set<String> BECOMES =
      Set.of("worden", "wordt", "komt", "komen", "gaat", "gaan", "krijgt", "krijgen", "daalt", "dalen", "stijgt", "stijgen", "sluit", "sluiten", "verdwijnt", "verdwijnen", "vervalt", "vervallen", "blijft", "blijven", "ontvangt", "ontvangen", "betaalt", "betalen");
  static final Set<String> NOT_YET = Set.of("aangenomen", "vastgestelde", "goedgekeurde", "aanvaarde", "bekrachtigde");
  static final Set<String> CONTENTS =
      Set.of(
          "omvat", "omvatte", "omvatten", "bevat", "bevatte", "bevatten", "voorziet", "voorzag", "voorzien", "behelst", "behelsde", "telt", "telde", "tellen", "beslaat", "betreft", "gaat", "gaan", "kent",
          "rekent", "noemt", "regelt", "vergt", "bestaat", "verhoogt", "verlaagt", "beperkt", "schrapt", "voegt", "plaatst");
  /** It is no longer only proposed. */
  static final Set<String> DONE =
      Set.of("aangenomen", "goedgekeurd", "vastgesteld", "aanvaard", "uitgevoerd", "overgenomen", "bekrachtigd", "ingestemd", "akkoord", "verworpen", "afgewezen", "ingetrokken", "besloten", "doorgevoerd", "zoals", "conform");
  /** These open a clause that tells more of a thing, whatever is proposed; not "waarvan 30 militairen". */
  static final Set<String> ASIDES = Set.of("die", "dat", "wie", "waaraan", "waarin", "waarover", "waarbij", "waar", "waarop", "terwijl", "omdat", "hoewel", "aangezien", "nadat");
  /** Words that begin so tell of a proposal or a draft. */
  static final List<String> GATE = List.of("voorgesteld", "voorstel", "stelt", "stelde", "stellen", "ontwerp", "concept", "nog niet", "advies", "advise", "beve", "aanbe", "raadt", "raden", "wens", "verzoek", "oproep", "eis", "pleidooi", "suggestie", "onderzoek", "verken", "bezie", "overweeg");

  private ProposalWords() {}

  /** A word for a proposal, or for a draft of what may be decided. */
  static boolean proposal(String word) {
    boolean draft = (word.startsWith("ontwerp") || word.startsWith("concept")) && DRAFTS.end(word);
    return word.equals("voorstellen") || word.endsWith("voorstel") && !word.startsWith("wets") || draft;
  }
}
