package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Letters;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Names of the register, and names of a wanted kind that it does not have. */
final class NameRule implements MentionRule {

  /** What a body does or agrees on, called after it: "VN-sancties", "NAVO-top". */
  private static final Set<Kind> OF_BODY = Set.of(Kind.REGIME, Kind.EVENT, Kind.INSTRUMENT);

  @Override
  public String name() {
    return "name";
  }

  @Override
  public String reads() {
    return "Een naam en wat hij aanduidt; wat meer dan één ding kan zijn blijft open: \"de Raad van Europa\", \"Oekraïners\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    for (Name name : view.mentions(Name.class)) {
      if (Whether.asks(view, name) || Wished.only(view, name)) {
        continue;
      }
      Way way = name.candidates().size() > 1 ? Way.AMBIGUOUS : name.entry().isPresent() ? Way.SAID : Way.UNKNOWN;
      out.accept(new Fact.Names(view.basis(this, name.range(), Modality.FACT, way), name, Things.of(name), name.candidates()));
      if (OF_BODY.contains(name.kind())) {
        bodies(view, name, out);
      }
    }
    members(view, out);
  }

  /** "het lid Alberts (SP)" */
  private void members(View view, Consumer<Fact> out) {
    for (Name member : PartyMembers.of(view)) {
      out.accept(new Fact.Names(view.basis(this, member.range(), Modality.FACT), member, Things.of(member), member.candidates()));
    }
  }

  /** "VN-sancties tegen Iran", "de EU-AU-top": the short forms of bodies before the hyphens. */
  private void bodies(View view, Name name, Consumer<Fact> out) {
    String text = view.words(name.range());
    int from = 0;
    for (int hyphen = text.indexOf('-'); hyphen > from && Letters.inCapitals(text.substring(from, hyphen)); hyphen = text.indexOf('-', from)) {
      Range range = new Range(name.range().start() + from, name.range().start() + hyphen);
      List<Entry> entries = view.register().spelled(text.substring(from, hyphen)).stream().filter(entry -> entry.kind() == Kind.ORGANISATION).toList();
      if (entries.size() == 1) {
        Entry body = entries.get(0);
        Name inside = new Name(range, "name/before-hyphen", body.label(), body.kind(), Spelling.Form.NAME, entries, Optional.empty());
        out.accept(new Fact.Names(view.basis(this, range, Modality.FACT), inside, Things.of(inside), entries));
      }
      from = hyphen + 1;
    }
  }
}
