package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.guide.Language;

/** Writes what a page answers, with the headers that name its other forms. */
final class PageWriter {

  private static final int MOST_BYTES = 64 << 20;
  private static final String LICENCE = "<http://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";

  private final Templates templates;
  private final String base;

  PageWriter(Templates templates, String base) {
    this.templates = templates;
    this.base = base;
  }

  /** There is nothing at an address, of the pages or not: in the reader's language, as a page or as a sentence. */
  void nothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(Reply.Trouble.notFound(), PageRequest.of(request), response);
  }

  void send(Reply reply, PageRequest asked, HttpServletResponse response) throws IOException {
    switch (reply) {
      case Reply.Html page -> {
        links(page.alternates(), page.canonical(), page.about(), "", response);
        page(page, asked, response);
      }
      case Reply.Trouble trouble -> trouble(trouble, asked, response);
      case Reply.Json json -> {
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(json.text().getBytes(StandardCharsets.UTF_8));
      }
      case Reply.SeeOther other -> {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", other.location());
      }
      case Reply.Data data -> {
        links(data.alternates(), data.canonical(), data.about(), data.next(), response);
        BoundedBytes bytes = new BoundedBytes(MOST_BYTES);
        data.format().write(data.graph(), bytes);
        response.setContentType(data.format().contentType());
        response.setContentLength(bytes.size());
        bytes.writeTo(response.getOutputStream());
      }
    }
  }

  /** Who wants data gets a sentence, not a page. */
  private void trouble(Reply.Trouble trouble, PageRequest asked, HttpServletResponse response) throws IOException {
    if (trouble.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "5");
    }
    if (trouble.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
      response.setHeader("Allow", "GET, HEAD, OPTIONS");
    }
    Map<String, String> words = PageWords.of(asked.wantsPage() ? asked.language() : Language.EN);
    String sentence = (words.get("trouble." + trouble.key() + ".sentence") + " " + Sentences.in(asked.wantsPage() ? asked.language() : Language.EN, trouble.detail())).strip();
    if (asked.wantsPage()) {
      response.setHeader("Cache-Control", "no-store");
      Map<String, Object> model = Map.of("title", words.get("trouble." + trouble.key()), "sentence", sentence);
      page(new Reply.Html(trouble.status(), "problem", model, List.of(), "", ""), asked, response);
    } else {
      Problem.send(response, trouble.status(), sentence);
    }
  }

  private void page(Reply.Html page, PageRequest asked, HttpServletResponse response) throws IOException {
    Language language = asked.language();
    Map<String, Object> model = new HashMap<>(page.model());
    model.put("t", PageWords.of(language));
    model.put("language", language);
    model.put("a", new Addresses(base, language));
    model.put("otherLanguage", inOtherLanguage(asked));
    model.put("path", asked.path());
    model.put("alternates", page.alternates());
    model.put("canonical", page.canonical());
    byte[] bytes = templates.fill(page.template(), model).getBytes(StandardCharsets.UTF_8);
    response.setStatus(page.status());
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Language", language.tag());
    response.getOutputStream().write(bytes);
  }

  /** This page in the other language; a form that was sent is asked anew. */
  private String inOtherLanguage(PageRequest asked) {
    Map<String, String> params = new HashMap<>(asked.params());
    params.remove("lang");
    params.remove("query");
    String path = asked.rawPath().startsWith("//") ? "/" : asked.rawPath();
    return new Addresses(base, asked.language().other()).page(path, params);
  }

  private static void links(List<Reply.Alternate> alternates, String canonical, String about, String next, HttpServletResponse response) {
    alternates.forEach(other -> response.addHeader("Link", "<" + other.href() + ">; rel=\"alternate\"; type=\"" + other.mediaType() + "\""));
    if (!alternates.isEmpty()) {
      response.addHeader("Link", LICENCE);
    }
    link(canonical, "canonical", response);
    link(isPlain(about) ? about : "", "describes", response);
    link(next, "next", response);
  }

  private static void link(String target, String relation, HttpServletResponse response) {
    if (!target.isEmpty()) {
      response.addHeader("Link", "<" + target + ">; rel=\"" + relation + "\"");
    }
  }

  /** Whether an IRI can stand in a header: letters and marks of ASCII, no angle bracket. */
  private static boolean isPlain(String iri) {
    return iri.chars().allMatch(c -> c > ' ' && c < 127 && c != '<' && c != '>');
  }
}
