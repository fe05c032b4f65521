package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kamergraaf.guide.Guide;
import nl.kamergraaf.guide.Language;
import nl.kamergraaf.vocab.KG;

/**
 * The vocabulary at {@code /ns} and below, as pages and as data, and the concepts at {@code /scheme/}: what their IRIs say, with this server
 * in the place of w3id.org.
 */
final class GuideServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where it stands on the server. */
  static final List<String> PATHS =
      Stream.concat(Stream.of("/ns/*", "/scheme/*"), Arrays.stream(GuideFormat.values()).map(format -> "/ns." + format.extension)).toList();

  private final transient CompletableFuture<Vocabulary> vocabulary;
  private final transient FigureBook figures;
  private final transient String base;
  private final transient PageWriter writer;
  private final transient Map<String, Document> made = new ConcurrentHashMap<>();

  /** A page or file as it is sent; kept until the figures in it change. */
  private record Document(String mediaType, byte[] content, String etag, String state) {}

  /** What there is to read, and the two forms in which it comes. */
  private record Vocabulary(Guide guide, GuidePages pages, GuideFiles files) {}

  /** @param guide takes some seconds to make, for which the first readers wait */
  GuideServlet(CompletableFuture<Guide> guide, Templates templates, FigureBook figures, String base, PageWriter writer) {
    this.vocabulary = guide.thenApply(made -> new Vocabulary(made, new GuidePages(made, templates), new GuideFiles(made)));
    this.figures = figures;
    this.base = base;
    this.writer = writer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    response.setHeader("Vary", Negotiation.VARY);
    Optional<GuideFormat> named = GuideFormat.ofPath(path);
    Optional<GuideFormat> format = named.or(() -> GuideFormat.accepted(request.getHeader("Accept")));
    if (format.isEmpty()) {
      Problem.send(request, response, HttpServletResponse.SC_NOT_ACCEPTABLE, "This can be had as " + GuideFormat.all() + ".");
      return;
    }
    String bare = named.map(of -> path.substring(0, path.length() - of.extension.length() - 1)).orElse(path);
    Guide guide = vocabulary.join().guide();
    Optional<String> elsewhere = elsewhere(guide, bare, format.get(), Language.of(request.getParameter("lang")));
    if (elsewhere.isPresent()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", elsewhere.get());
      return;
    }
    Optional<Document> document = document(bare, format.get(), Language.of(request.getParameter("lang")));
    if (document.isPresent()) {
      send(request, response, document.get());
    } else {
      writer.nothing(request, response);
    }
  }

  /** Concepts, groups and the version's own IRI are no documents: they send on to one. */
  private static Optional<String> elsewhere(Guide guide, String path, GuideFormat format, Language language) {
    String ending = format == GuideFormat.HTML ? "" : "." + format.extension;
    String english = language == Language.EN && format == GuideFormat.HTML ? "?lang=en" : "";
    if (path.startsWith("/scheme/")) {
      String key = path.substring("/scheme/".length());
      return guide.schemes().stream()
          .filter(scheme -> scheme.named().key().equals(key))
          .map(scheme -> "/ns/schemes/" + scheme.file() + ending + english)
          .findFirst()
          .or(() -> guide.schemeOf(key).map(scheme -> "/ns/schemes/" + scheme.file() + ending + english + (ending.isEmpty() ? "#" + key : "")));
    }
    if (path.startsWith("/ns/group/") && guide.groups().stream().anyMatch(group -> path.endsWith("/" + group.key()))) {
      return Optional.of("/ns" + ending + english + (ending.isEmpty() ? "#group-" + path.substring("/ns/group/".length()) : ""));
    }
    return path.equals("/ns/") || (KG.NS.replace("/ns#", path)).equals(guide.header().get("version")) ? Optional.of("/ns" + ending + english) : Optional.empty();
  }

  private Optional<Document> document(String path, GuideFormat format, Language language) {
    FigureBook.Edition edition = figures.latest();
    String key = path + " " + format + " " + language;
    Document kept = made.get(key);
    if (kept != null && kept.state().equals(edition.state())) {
      return Optional.of(kept);
    }
    Optional<byte[]> content = format == GuideFormat.HTML ? page(path, language, edition.figures()) : vocabulary.join().files().file(path, format);
    Optional<Document> document = content.map(bytes -> new Document(format.mediaType, bytes, KnownAnswer.tag(bytes), edition.state()));
    document.ifPresent(of -> made.put(key, of));
    return document;
  }

  private Optional<byte[]> page(String path, Language language, Optional<Figures> known) {
    Vocabulary of = vocabulary.join();
    List<GuidePages.Alternate> alternates =
        of.files().has(path) ? GuideFiles.FORMATS.stream().map(file -> new GuidePages.Alternate(file.name(), file.mediaType(), path + "." + file.extension())).toList() : List.of();
    return of.pages().page(path, language, new ServedLinks(of.guide(), language, path, base), known, alternates).map(page -> page.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, Document document) throws IOException {
    response.setHeader("ETag", document.etag());
    response.setHeader("Cache-Control", "no-cache");
    if (KnownAnswer.of(request).covers(document.etag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      response.setContentType(document.mediaType() + ";charset=utf-8");
      response.getOutputStream().write(document.content());
    }
  }
}
