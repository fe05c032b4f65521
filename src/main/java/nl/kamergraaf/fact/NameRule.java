package nl.kamergraaf.fact;

import java.util.function.Consumer;
import nl.kamergraaf.mention.Name;

/** Names of the register, and names of a wanted kind that it does not have. */
final class NameRule implements MentionRule {

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
      if (Whether.asks(view, name)) {
        continue;
      }
      double confidence = name.candidates().size() > 1 ? 0.5 : name.entry().isPresent() ? 0.97 : 0.8;
      out.accept(new Fact.Names(view.basis(this, name.range(), Modality.FACT, confidence), name, Things.of(name), name.candidates()));
    }
  }
}
