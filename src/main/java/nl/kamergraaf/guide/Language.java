package nl.kamergraaf.guide;

import java.util.Locale;

/** A language in which the guide can be read. */
public enum Language {
  NL,
  EN;

  /** As in {@code lang} attributes and literals. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with a tag; Dutch for any other. */
  public static Language of(String tag) {
    return EN.tag().equals(tag) ? EN : NL;
  }

  public Language other() {
    return this == NL ? EN : NL;
  }
}
