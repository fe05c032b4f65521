package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;

/** Whose office it is: the state or body by its adjective before a title ("de Deense premier"), or by its name behind it ("voorzitter van de OVSE"). */
final class OfficeOwners {

  private static final Set<Kind> BODIES =
      Set.of(Kind.ORGANISATION, Kind.TRIBUNAL, Kind.COMMITTEE, Kind.MISSION, Kind.FUND, Kind.COLLABORATION, Kind.ACCOUNTABILITY_BODY, Kind.PLACE,
          Kind.COUNTRY, Kind.TRAINING_MISSION, Kind.DAMAGE_REGISTER, Kind.CLAIMS_COMMISSION);

  private final Words words;
  private final EntryHits known;

  OfficeOwners(Words words, EntryHits known) {
    this.words = words;
    this.known = known;
  }

  /** The one state or body that a name can mean. */
  Optional<Entry> of(EntryHits.Named named) {
    List<Entry> bodies = named.entries().stream().filter(e -> BODIES.contains(e.kind())).toList();
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  /** "Deense": the adjective that ends with a word. */
  Optional<EntryHits.Named> adjective(int index) {
    return index < 0 ? Optional.empty() : known.endingAt(words.get(index).end()).filter(n -> n.form() == Spelling.Form.ADJECTIVE && of(n).isPresent());
  }

  /** The name of a state or body that begins with a word. */
  Optional<EntryHits.Named> body(int at) {
    return known.startingAt(words.get(at).start()).filter(n -> n.form() != Spelling.Form.ADJECTIVE && of(n).isPresent());
  }

  /** "voormalig minister van Defensie Gallant van Israël" */
  Optional<EntryHits.Named> land(int at) {
    return body(article(at) ? at + 1 : at).filter(n -> n.entries().get(0).kind() == Kind.COUNTRY);
  }

  /** "voorzitter van de OVSE", "gezant voor Syrië": the body or state behind the preposition that such an office has. */
  Optional<EntryHits.Named> behind(int at, String noun) {
    String preposition = words.get(at).text();
    if (!preposition.equals("van") && !preposition.equals("bij") && !(preposition.equals("voor") && Titles.ENVOY.contains(noun)) && !(preposition.equals("in") && noun.equals("ambassadeur"))) {
      return Optional.empty();
    }
    Optional<EntryHits.Named> whole = body(at + 1); // "van De Nederlandsche Bank"
    return whole.isEmpty() && article(at + 1) ? body(at + 2) : whole;
  }

  boolean article(int at) {
    return words.follow(at, "de") || words.follow(at, "het");
  }
}
