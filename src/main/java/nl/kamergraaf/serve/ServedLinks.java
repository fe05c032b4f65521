package nl.kamergraaf.serve;

import nl.kamergraaf.guide.Guide;
import nl.kamergraaf.guide.Language;
import nl.kamergraaf.guide.Ref;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;

/**
 * Addresses on the server. Dutch pages have plain addresses, English ones say so.
 *
 * @param path of the page that has the links
 */
record ServedLinks(Guide guide, Language language, String path, String base) implements Links {

  private static final String GROUP = KG.NS.replace("#", "/group/");

  private String page(String address, Language in) {
    return in == Language.NL ? address : address + "?lang=" + in.tag();
  }

  @Override
  public String page(String address) {
    return page(address, language);
  }

  @Override
  public String home() {
    return "/";
  }

  @Override
  public String style() {
    return "/static/kamergraaf.css";
  }

  @Override
  public String otherLanguage() {
    return page(path, language.other());
  }

  @Override
  public String shape(String name) {
    return "/ns/shapes/" + name + ".ttl";
  }

  @Override
  public String to(Ref ref) {
    String iri = ref.iri();
    if (iri.startsWith(KG.NS)) {
      return ontology() + "#" + iri.substring(KG.NS.length());
    }
    if (iri.startsWith(GROUP)) {
      return ontology() + "#group-" + iri.substring(GROUP.length());
    }
    if (iri.startsWith(KGS.NS)) {
      return concept(iri.substring(KGS.NS.length()), iri);
    }
    return iri;
  }

  private String concept(String key, String iri) {
    return guide.schemes().stream()
        .filter(scheme -> scheme.named().key().equals(key))
        .findFirst()
        .map(scheme -> scheme(scheme.file()))
        .or(() -> guide.schemeOf(key).map(scheme -> scheme(scheme.file()) + "#" + key))
        .orElse(iri);
  }

  @Override
  public String thing(String iri) {
    return iri.startsWith(base) ? "/doc/" + iri.substring(base.length()) : iri;
  }
}
