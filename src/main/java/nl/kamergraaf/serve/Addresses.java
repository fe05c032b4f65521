package nl.kamergraaf.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.guide.Language;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;

/**
 * Where on this server things stand. Dutch pages have plain addresses, English ones say so.
 *
 * @param base what every IRI of the data begins with
 */
public record Addresses(String base, Language language) {

  /** Keys that can stand in a path as they are; others go as a parameter. */
  private static final Pattern PLAIN = Pattern.compile("(?!.*(?:^|/)[./])[A-Za-z0-9._~!$&'()*+,;=:@/-]{1,1000}");

  /** The address of a page in this language. */
  public String page(String path) {
    return page(path, Map.of());
  }

  /** The same with parameters. */
  public String page(String path, Map<String, String> params) {
    String query = params.entrySet().stream().map(param -> param.getKey() + "=" + encoded(param.getValue())).collect(Collectors.joining("&"));
    String all = language == Language.NL ? query : query + (query.isEmpty() ? "" : "&") + "lang=" + language.tag();
    return all.isEmpty() ? path : path + "?" + all;
  }

  /** Where the data says what there is to say of an IRI. */
  public String thing(String iri) {
    if (iri.startsWith(KG.NS)) {
      return page("/ns") + "#" + encoded(iri.substring(KG.NS.length()));
    }
    if (iri.startsWith(KGS.NS) && PLAIN.matcher(iri.substring(KGS.NS.length())).matches()) {
      return page("/scheme/" + iri.substring(KGS.NS.length()));
    }
    return doc(iri, Map.of());
  }

  /** The page about an IRI, with parameters. */
  public String doc(String iri, Map<String, String> params) {
    if (hasPath(iri)) {
      return page("/doc/" + iri.substring(base.length()), params);
    }
    return page("/doc", both(Map.of("iri", iri), params));
  }

  /** The data about an IRI in a format, by the format's name. */
  public String data(String iri, String format) {
    return hasPath(iri) ? "/doc/" + iri.substring(base.length()) + "." + format : "/doc?iri=" + encoded(iri) + "&format=" + format;
  }

  private boolean hasPath(String iri) {
    return iri.startsWith(base) && PLAIN.matcher(iri.substring(base.length())).matches();
  }

  public String letter(String number) {
    return PLAIN.matcher(number).matches() ? page("/letter/" + number) : page("/doc", Map.of("iri", base + "letter/" + number));
  }

  /** A sentence in the text of its letter: the piece of the text in which it is, and the place there. */
  public String sentence(String number, int start, int end) {
    return piece("/letter/" + number + "/text", start) + "#p" + start + "-" + end;
  }

  /** What is read from a sentence, on the page of its letter. */
  public String facts(String number, int start, int end) {
    return piece("/letter/" + number, start) + "#f" + start + "-" + end;
  }

  private String piece(String path, int start) {
    int piece = LetterPieces.of(start);
    return piece == 1 ? page(path) : page(path, Map.of("part", String.valueOf(piece)));
  }

  private static Map<String, String> both(Map<String, String> some, Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(some);
    all.putAll(others);
    return all;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
