package nl.kamergraaf.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Reads an HTML page: its words in lines as a browser would show them, items of lists with a dash, notes with their marks where links
 * lead to them. Scripts, navigation and forms are no text. Nothing that the page points to is fetched.
 */
final class HtmlPage implements NodeVisitor {

  private static final int MOST_DEPTH = 200;
  private static final int MOST_NODES = 2_000_000;
  private static final Set<String> SKIPPED = Set.of("script", "style", "nav", "form", "button", "noscript", "svg", "template", "head", "iframe", "select", "textarea");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "section", "article", "main", "header", "footer", "ul", "ol", "li", "table", "tr", "blockquote", "dl", "dt", "dd", "figure", "figcaption", "hr", "br", "pre", "aside",
          "hblock", "center", "address", "h1", "h2", "h3", "h4", "h5", "h6");

  private final Flow flow = new Flow();
  private final Map<Element, Integer> bodies;
  private final Map<Element, Integer> marks;
  private final Set<Element> skipped = new HashSet<>();
  private int skipping;
  private int headings;
  private int items;
  private int nodes;
  private Refusal refusal;

  private HtmlPage(HtmlNotes notes) {
    this.bodies = notes.bodies();
    this.marks = notes.marks();
  }

  /** The page's words, and the metadata that its head states. */
  record Page(Extract text, PublicationMeta meta) {}

  static Page read(byte[] bytes) throws Refusal {
    Document document;
    try {
      document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.htmlParser().setMaxDepth(MOST_DEPTH));
    } catch (IOException | RuntimeException e) {
      throw new Refusal("", "is no HTML that can be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    PublicationMeta meta = new PublicationMeta();
    for (Element item : document.head().getElementsByTag("meta")) {
      if (item.attr("content").length() < 10_000) {
        meta.add(new PublicationMeta.Item(item.attr("name"), item.attr("scheme"), item.attr("content")));
      }
    }
    HtmlPage page = new HtmlPage(HtmlNotes.of(document));
    document.body().traverse(page);
    if (page.refusal != null) {
      throw page.refusal;
    }
    return new Page(page.flow.done(), meta);
  }

  @Override
  public void head(Node node, int depth) {
    if (refusal != null) {
      return;
    }
    try {
      if (++nodes > MOST_NODES) {
        throw new Refusal("", "has more than " + MOST_NODES + " elements");
      }
      if (node instanceof TextNode text && skipping == 0) {
        flow.text(text.getWholeText());
      } else if (node instanceof Element element) {
        open(element);
      }
    } catch (Refusal e) {
      refusal = e;
    }
  }

  private void open(Element element) throws Refusal {
    String name = element.normalName();
    if (SKIPPED.contains(name) || element.hasAttr("hidden") || HtmlNotes.backLink(element) || marks.containsKey(element)) {
      if (skipping == 0 && marks.containsKey(element)) {
        flow.mark(marks.get(element));
      }
      skipping++;
      skipped.add(element);
      return;
    }
    if (skipping > 0) {
      return;
    }
    if (bodies.containsKey(element)) {
      line();
      flow.note(bodies.get(element));
    }
    if (name.equals("td") || name.equals("th")) {
      flow.text(" ");
    } else if (BLOCKS.contains(name)) {
      line();
    }
    headings += HEADINGS.contains(name) ? 1 : 0;
    if (name.equals("li") && !bodies.containsKey(element)) {
      items++;
      flow.text("- ");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (refusal != null || !(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (skipped.remove(element)) {
      skipping--;
      return;
    }
    if (skipping > 0) {
      return;
    }
    if (name.equals("td") || name.equals("th")) {
      flow.cell();
    } else if (BLOCKS.contains(name)) {
      line();
    }
    headings -= HEADINGS.contains(name) ? 1 : 0;
    items -= name.equals("li") && !bodies.containsKey(element) ? 1 : 0;
    if (bodies.containsKey(element)) {
      flow.endNote();
    }
  }

  /** Official pages put "X Noot 1" above the text of a note. */
  private boolean handle() {
    return flow.inNote() && (flow.isOnly("X") || flow.isOnly("Noot") || flow.isOnly("X Noot") || flow.isNumber());
  }

  private void line() {
    if (handle()) {
      flow.discard();
    }
    if (!flow.isOnly("-")) {
      flow.line(Hint.of(headings > 0 ? Hint.Kind.HEADING : items > 0 ? Hint.Kind.LIST_ITEM : Hint.Kind.PARAGRAPH));
    }
  }
}
