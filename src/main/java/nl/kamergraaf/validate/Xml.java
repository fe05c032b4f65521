package nl.kamergraaf.validate;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements, attributes and text, escaped, with characters that XML cannot hold replaced. */
final class Xml {

  /** Writes the whole of a document. */
  interface Content {
    void to(Xml xml) throws XMLStreamException;
  }

  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  static void write(OutputStream out, Content content) throws IOException {
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      content.to(new Xml(writer));
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  Xml declaration() throws XMLStreamException {
    writer.writeStartDocument("UTF-8", "1.0");
    writer.writeCharacters("\n");
    return this;
  }

  Xml doctype(String doctype) throws XMLStreamException {
    writer.writeDTD(doctype);
    writer.writeCharacters("\n");
    return this;
  }

  Xml open(String name) throws XMLStreamException {
    writer.writeStartElement(name);
    return this;
  }

  /** An element that has no end tag in HTML. */
  Xml empty(String name, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  Xml attribute(String name, String value) throws XMLStreamException {
    writer.writeAttribute(name, valid(value));
    return this;
  }

  Xml text(String text) throws XMLStreamException {
    writer.writeCharacters(valid(text));
    return this;
  }

  Xml close() throws XMLStreamException {
    writer.writeEndElement();
    return this;
  }

  Xml element(String name, String text) throws XMLStreamException {
    return open(name).text(text).close();
  }

  Xml line() throws XMLStreamException {
    writer.writeCharacters("\n");
    return this;
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
