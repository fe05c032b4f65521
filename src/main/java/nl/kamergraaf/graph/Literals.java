package nl.kamergraaf.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals. Whole numbers are xsd:integer, so that a query can simply say {@code kg:marker 7}. */
final class Literals {

  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  private Literals() {}

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node dutch(String text) {
    return NodeFactory.createLiteralLang(text, "nl");
  }

  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /** 5880000000 is an integer, 4.25 a decimal; trailing zeros go. */
  static Node number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    XSDDatatype type = plain.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal;
    return NodeFactory.createLiteralDT(plain.toPlainString(), type);
  }

  /** A probability, always a decimal, in at most four digits: 0.9, 1.0. */
  static Node probability(double probability) {
    BigDecimal rounded = BigDecimal.valueOf(probability).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    return NodeFactory.createLiteralDT((rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** Dutch local time with the offset of that day: winter +01:00, summer +02:00. */
  static Node dateTime(LocalDateTime local) {
    return NodeFactory.createLiteralDT(DATE_TIME.format(local.atZone(NETHERLANDS)), XSDDatatype.XSDdateTime);
  }

  static Node yes() {
    return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
  }
}
