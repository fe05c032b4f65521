package nl.kamergraaf.validate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Reports as build servers read them. */
final class ReportJunit {

  private final XMLStreamWriter xml;

  private ReportJunit(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(List<ReportFormat.Tried> tried, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new ReportJunit(xml).suite(tried);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void suite(List<ReportFormat.Tried> tried) throws XMLStreamException {
    long failed = tried.stream().filter(letter -> !letter.report().conforms()).count();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "kamergraaf check");
    xml.writeAttribute("tests", String.valueOf(tried.size()));
    xml.writeAttribute("failures", String.valueOf(failed));
    xml.writeAttribute("errors", "0");
    for (ReportFormat.Tried letter : tried) {
      xml.writeCharacters("\n  ");
      letter(letter);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void letter(ReportFormat.Tried letter) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "kamergraaf");
    xml.writeAttribute("name", valid(letter.name()));
    if (!letter.report().conforms()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", letter.report().count(Severity.VIOLATION) + " violations");
      xml.writeCharacters(valid(letter.report().text()));
      xml.writeEndElement();
    } else if (!letter.report().findings().isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(valid(letter.report().text()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** Characters that XML 1.0 cannot hold become the replacement character. */
  private static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\n' || c == '\t' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF ? c : 0xFFFD)
        .forEach(valid::appendCodePoint);
    return valid.toString();
  }
}
