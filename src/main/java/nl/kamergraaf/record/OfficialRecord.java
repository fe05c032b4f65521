package nl.kamergraaf.record;

/** What an official source holds about one thing. */
public sealed interface OfficialRecord permits Publication, Entity {

  /** Key of the record among those of its source: {@code kst-36410-V-65}, {@code zaak-5dca20dc-…}. */
  String key();
}
