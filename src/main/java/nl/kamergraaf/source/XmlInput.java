package nl.kamergraaf.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as a stream of events, in bounded memory. No entity is declared, no other file or address is read: a document that declares entities
 * is refused.
 */
final class XmlInput {

  private static final int MOST_DEPTH = 90;
  private static final int MOST_ELEMENTS = 2_000_000;
  private static final int MOST_NAME = 1000;
  private static final int MOST_ATTRIBUTE = 100_000;
  private static final int PROLOGUE = 4096;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;
  private int elements;

  /** What is in the stream next. */
  enum Event {
    START,
    TEXT,
    END,
    DONE
  }

  XmlInput(byte[] bytes) throws Refusal {
    refuseEntities(bytes);
    try {
      // the factory is configured once, and making readers of it is safe for several threads
      reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("points to another file");
        });
    return factory;
  }

  /** Entities can be declared in the document type only, and only between square brackets. */
  private static void refuseEntities(byte[] bytes) throws Refusal {
    String head = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1).replace("\0", "");
    int type = head.indexOf("<!DOCTYPE");
    if (type >= 0) {
      int end = head.indexOf('>', type);
      int open = head.indexOf('[', type);
      if (end < 0 || open >= 0 && open < end) {
        throw new Refusal("", "declares entities in its document type: such XML is not read");
      }
    }
  }

  Event next() throws Refusal {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            opened();
            return Event.START;
          }
          case XMLStreamReader.END_ELEMENT -> {
            depth--;
            return Event.END;
          }
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
            return Event.TEXT;
          }
          case XMLStreamReader.ENTITY_REFERENCE -> throw new Refusal(place(), "has an entity that is not declared: &" + reader.getLocalName() + ";");
          default -> {
            // comments, instructions and the document type say nothing
          }
        }
      }
      return Event.DONE;
    } catch (XMLStreamException e) {
      throw refused(e);
    } catch (RuntimeException e) {
      // the parser reports some malformed bytes by unchecked exceptions
      throw new Refusal(place(), "is no well-formed XML");
    }
  }

  private void opened() throws Refusal {
    if (++depth > MOST_DEPTH) {
      throw new Refusal(place(), "has elements more than " + MOST_DEPTH + " deep");
    }
    if (++elements > MOST_ELEMENTS) {
      throw new Refusal(place(), "has more than " + MOST_ELEMENTS + " elements");
    }
    if (reader.getLocalName().length() > MOST_NAME) {
      throw new Refusal(place(), "has an element with a name of " + reader.getLocalName().length() + " characters");
    }
  }

  String name() {
    return reader.getLocalName();
  }

  String namespace() {
    return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
  }

  String text() {
    return reader.getText();
  }

  /** The value of an attribute, empty where there is none. */
  String attribute(String name) throws Refusal {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        String value = reader.getAttributeValue(i);
        if (value.length() > MOST_ATTRIBUTE) {
          throw new Refusal(place(), "has an attribute of " + value.length() + " characters");
        }
        return value.strip();
      }
    }
    return "";
  }

  int depth() {
    return depth;
  }

  private String place() {
    return place(reader.getLocation());
  }

  private static String place(Location at) {
    return at == null || at.getLineNumber() < 0 ? "" : "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
  }

  private static Refusal refused(XMLStreamException e) {
    String said = String.valueOf(e.getMessage());
    int message = said.indexOf("Message: ");
    String first = (message < 0 ? said : said.substring(message + 9)).lines().findFirst().orElse("");
    String words = first.length() > 200 ? first.substring(0, 200) + "…" : first;
    boolean cut = words.contains("structures must start and end within the same entity") || words.contains("Premature end of file");
    return new Refusal(place(e.getLocation()), cut ? "is cut off: its last element is not closed" : "is no well-formed XML: " + words);
  }
}
