package nl.kamergraaf.fact;

import java.util.Optional;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;

/** What a fact is about. */
public sealed interface Thing {

  Kind kind();

  String label();

  /** A thing of the register. */
  record Known(Entry entry) implements Thing {
    @Override
    public Kind kind() {
      return entry.kind();
    }

    @Override
    public String label() {
      return entry.label();
    }
  }

  /** A thing that only this letter names; its IRI lives under the letter's version. */
  record Local(Kind kind, String label, Optional<String> abbreviation) implements Thing {}

  /** A numbered sanctions package, of the regime against a target where the text fixes it. */
  record SanctionsPackage(int ordinal, Optional<Entry> regime) implements Thing {
    @Override
    public Kind kind() {
      return Kind.PACKAGE;
    }

    @Override
    public String label() {
      return ordinal + "e sanctiepakket";
    }
  }
}
