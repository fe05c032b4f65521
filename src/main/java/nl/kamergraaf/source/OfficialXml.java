package nl.kamergraaf.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the XML of official publications, in one pass: that of today ({@code officiele-publicatie}) and that of the papers of before
 * 2010 ({@code kamerwrk}).
 */
final class OfficialXml {

  private static final Set<String> BLOCKS =
      Set.of(
          "al", "titel", "subtitel", "kop", "tussenkop", "tuskop", "row", "li", "noot.al", "functie", "naam", "wie", "considerans.al", "lid", "tekstregel",
          "stuknr", "dossiernummer", "datumtekst", "onderw", "nummer", "lijst", "vraag", "antwoord", "kamervraagomschrijving", "kamervraagnummer",
          "title", "caption", "definitie", "witreg", "slotformulering", "afkondiging", "gedagtekening", "br", "artikel", "bijlage");
  private static final Set<String> HEADINGS = Set.of("kop", "tussenkop", "tuskop");
  /** What stands before a text on its line: the number of an item, the word Artikel. */
  private static final Set<String> LABELS = Set.of("li.nr", "lidnr", "nr", "label", "term");
  private static final Set<String> SIGNED = Set.of("ondertekening", "ondtek");
  private static final Set<String> OF_THE_HEAD = Set.of("stuknr", "titel", "subtitel", "datumtekst", "ltrlabel", "nummer");
  private static final Set<String> PAPERS = Set.of("stuk", "kamervragen", "handelingen", "niet-dossier-stuk");

  private final XmlInput xml;
  private final Flow flow = new Flow();
  private final PublicationMeta meta = new PublicationMeta();
  private final Deque<String> path = new ArrayDeque<>();
  private final OfficialHead head = new OfficialHead();
  private final OfficialNotes notes = new OfficialNotes(flow);
  private final Map<String, Integer> inside = new HashMap<>();
  private boolean inHead = true;
  private boolean labelled;
  private int headLines;
  private int lines;

  private OfficialXml(XmlInput xml) {
    this.xml = xml;
  }

  /**
   * The paper in these bytes.
   *
   * @param beside metadata that stand in a record of their own, none if there is none
   */
  static OfficialPaper read(byte[] bytes, Optional<PublicationMeta> beside) throws Refusal {
    OfficialXml official = new OfficialXml(new XmlInput(bytes));
    official.walk();
    if (beside.isPresent()) {
      official.state(beside.get());
    }
    Extract text = official.flow.done();
    return new OfficialPaper(
        official.meta, official.head.dossiers(), official.head.heading().or(official.head::series), official.head.dated(), text, Math.min(official.headLines, text.lines().size()), official.head.answers(),
        official.head.serial());
  }

  /** The metadata of a publication in which they come first, as they do. */
  static Optional<PublicationMeta> meta(byte[] bytes) throws Refusal {
    XmlInput xml = new XmlInput(bytes);
    PublicationMeta meta = new PublicationMeta();
    XmlInput.Event event = xml.next();
    while (event != XmlInput.Event.DONE && !(event == XmlInput.Event.END && xml.name().equals("metadata"))) {
      if (event == XmlInput.Event.START && xml.name().equals("meta")) {
        meta.add(item(xml));
      }
      event = xml.next();
    }
    return event == XmlInput.Event.DONE ? Optional.empty() : Optional.of(meta);
  }

  private static PublicationMeta.Item item(XmlInput xml) throws Refusal {
    return new PublicationMeta.Item(xml.attribute("name"), xml.attribute("scheme"), xml.attribute("content"));
  }

  private void walk() throws Refusal {
    while (true) {
      switch (xml.next()) {
        case START -> start(xml.name());
        case END -> end(xml.name());
        case TEXT -> text(xml.text());
        case DONE -> {
          if (inHead) {
            headLines = lines;
          }
          return;
        }
      }
    }
  }

  private void start(String name) throws Refusal {
    if (inHead && PAPERS.contains(path.isEmpty() ? "" : path.peek()) && !OF_THE_HEAD.contains(name) && !name.startsWith("kamervraag")) {
      line();
      inHead = false;
      headLines = lines;
    }
    path.push(name);
    inside.merge(name, 1, Integer::sum);
    boolean goesOn = labelled && !flow.isEmpty() || name.equals("titel") && within("kop");
    if (BLOCKS.contains(name) && !notes.marksHere(name) && !goesOn && !cell(name)) {
      line();
    }
    labelled = false;
    switch (name) {
      case "meta" -> meta(item(xml));
      case "antwoord" -> head.answered();
      case "noot" -> notes.open();
      case "voetref" -> notes.refer(xml.attribute("refid"), xml.attribute("nr"));
      case "voetnoot" -> notes.openBody(xml.attribute("id"), xml.attribute("nr"));
      case "datum" -> DutchDate.at(xml.attribute("isodatum")).ifPresent(head::date);
      default -> head.open(name, path, xml.attribute("inhoud"), xml.attribute("kamer"));
    }
  }

  private void text(String words) throws Refusal {
    if (notes.takes(path.isEmpty() ? "" : path.peek(), words)) {
      return;
    }
    if (!flow.inNote()) {
      head.text(words);
    }
    String of = path.isEmpty() ? "" : path.peek();
    flow.text(of.equals("sup") ? raised(words) : words);
  }

  private void end(String name) throws Refusal {
    if (name.equals("entry")) {
      flow.cell();
    }
    labelled = LABELS.contains(name);
    if (labelled || name.equals("voornaam")) {
      flow.text(" ");
    }
    if (cell(name)) {
      flow.text(" ");
    } else if (BLOCKS.contains(name) && !(name.equals("titel") && within("kop"))) {
      line();
    }
    if (name.equals("noot") || name.equals("voetnoot")) {
      notes.close();
    }
    head.close(name);
    path.pop();
    inside.merge(name, -1, Integer::sum);
  }

  /** Paragraphs of a cell stay on the line of its row. */
  private boolean cell(String name) {
    return within("entry") && !flow.inNote() && !name.equals("row") && BLOCKS.contains(name);
  }

  private boolean within(String name) {
    return inside.getOrDefault(name, 0) > 0;
  }

  private void line() {
    if (!flow.isEmpty() && !flow.inNote()) {
      lines++;
    }
    flow.line(hint());
  }

  private Hint hint() {
    if (inHead) {
      return Hint.of(Hint.Kind.FURNITURE);
    }
    if (SIGNED.stream().anyMatch(this::within)) {
      return Hint.of(within("functie") ? Hint.Kind.OFFICE : within("naam") ? Hint.Kind.NAME : Hint.Kind.PARAGRAPH);
    }
    boolean heading = HEADINGS.stream().anyMatch(this::within);
    return Hint.of(heading ? Hint.Kind.HEADING : within("li") ? Hint.Kind.LIST_ITEM : Hint.Kind.PARAGRAPH);
  }

  private void meta(PublicationMeta.Item item) throws Refusal {
    meta.add(item);
    flow.text(item.name() + ": " + item.value());
    line();
  }

  /** Items of another record are quoted from the end of the text, where they change no offset. */
  private void state(PublicationMeta beside) throws Refusal {
    for (PublicationMeta.Item item : beside.all()) {
      flow.tail(item.name() + ": " + item.value());
    }
    meta.addAll(beside);
  }

  /** Digits in their raised form. */
  static String raised(String words) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      raised.append(c >= '0' && c <= '9' ? Flow.RAISED.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
