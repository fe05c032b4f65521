package nl.kamergraaf.register;

/** Kinds of thing the register knows. */
public enum Kind {
  PERSON,
  OFFICE,
  MINISTRY,
  COMMITTEE,
  PARTY,
  COUNTRY,
  ORGANISATION,
  TRIBUNAL,
  DAMAGE_REGISTER,
  CLAIMS_COMMISSION,
  ACCOUNTABILITY_BODY,
  COLLABORATION,
  CAPABILITY_COALITION,
  FUND,
  PROGRAMME,
  MISSION,
  TRAINING_MISSION,
  REGIME,
  PACKAGE,
  INSTRUMENT,
  EVENT,
  PLACE,
  CURRENCY;

  /** Courts, registers and commissions that establish responsibility or redress. */
  public boolean isAccountabilityBody() {
    return this == TRIBUNAL || this == DAMAGE_REGISTER || this == CLAIMS_COMMISSION || this == ACCOUNTABILITY_BODY;
  }

  public boolean isCollaboration() {
    return this == COLLABORATION || this == CAPABILITY_COALITION;
  }
}
