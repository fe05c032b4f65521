package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.XSD;

/** Reads the constraints of a shape, one for each value of a constraint component's first parameter. */
final class ConstraintParser {

  private interface Maker {
    Constraint of(Shape shape, Node value);
  }

  /** Parameters that a shape may have once at most. */
  private static final Set<Node> ONCE =
      Set.of(
          SHACL.datatype, SHACL.nodeKind, SHACL.minCount, SHACL.maxCount, SHACL.minExclusive, SHACL.minInclusive, SHACL.maxExclusive,
          SHACL.maxInclusive, SHACL.minLength, SHACL.maxLength, SHACL.languageIn, SHACL.uniqueLang, SHACL.qualifiedValueShape, SHACL.closed,
          SHACL.in);

  /** Parameters that make sense only where there is a path. */
  private static final Set<Node> WITH_PATH =
      Set.of(SHACL.minCount, SHACL.maxCount, SHACL.uniqueLang, SHACL.lessThan, SHACL.lessThanOrEquals, SHACL.qualifiedValueShape);

  private final Values values;
  private final Predicates predicates;
  private final Function<Node, Shape> shapes;
  private final Map<Node, Maker> makers = new HashMap<>();

  ConstraintParser(Values values, Predicates predicates, Function<Node, Shape> shapes) {
    this.values = values;
    this.predicates = predicates;
    this.shapes = shapes;
    terms();
    numbers();
    strings();
    pairs();
    logic();
    makers.put(SHACL.sparql, (shape, value) -> SparqlConstraint.of(values, shape, value));
  }

  /** Empty if the property is no parameter of a constraint, or switches one off. */
  Optional<Constraint> parse(Shape shape, Node property, Node value) {
    Maker maker = makers.get(property);
    if (maker == null) {
      return Optional.empty();
    }
    if (WITH_PATH.contains(property) && !shape.isProperty()) {
      throw new Malformed(Text.of(property) + " on a shape without sh:path");
    }
    if (ONCE.contains(property)) {
      values.one(shape.node(), property);
    }
    return Optional.ofNullable(maker.of(shape, value));
  }

  private void terms() {
    makers.put(SHACL.class_, (shape, value) -> new Types.ClassIs(Values.iri(value, SHACL.class_)));
    makers.put(SHACL.datatype, (shape, value) -> datatype(Values.iri(value, SHACL.datatype)));
    makers.put(SHACL.nodeKind, (shape, value) -> kind(value));
    makers.put(SHACL.hasValue, (shape, value) -> new Sets.Has(value));
    makers.put(SHACL.in, (shape, value) -> new Sets.In(new HashSet<>(values.list(value, SHACL.in))));
    makers.put(SHACL.closed, (shape, value) -> Values.truth(value, SHACL.closed) ? closed(shape.node()) : null);
  }

  /** Of other vocabularies whoever wrote the shapes knows what there is; XML Schema's types are a fixed list. */
  private static Constraint datatype(Node type) {
    if (type.getURI().startsWith(XSD.NS) && !(TypeMapper.getInstance().getTypeByName(type.getURI()) instanceof XSDDatatype)) {
      throw new Malformed(Text.of(type) + " is no datatype of XML Schema");
    }
    return new Types.DatatypeIs(type);
  }

  private static Constraint kind(Node value) {
    try {
      return Types.KindIs.of(value);
    } catch (IllegalArgumentException e) {
      throw new Malformed(e.getMessage());
    }
  }

  private void numbers() {
    makers.put(SHACL.minCount, (shape, value) -> new Counts.AtLeast(Values.count(value, SHACL.minCount)));
    makers.put(SHACL.maxCount, (shape, value) -> new Counts.AtMost(Values.count(value, SHACL.maxCount)));
    makers.put(SHACL.minExclusive, (shape, value) -> Range.ABOVE.of(literal(value, SHACL.minExclusive)));
    makers.put(SHACL.minInclusive, (shape, value) -> Range.AT_LEAST.of(literal(value, SHACL.minInclusive)));
    makers.put(SHACL.maxExclusive, (shape, value) -> Range.BELOW.of(literal(value, SHACL.maxExclusive)));
    makers.put(SHACL.maxInclusive, (shape, value) -> Range.AT_MOST.of(literal(value, SHACL.maxInclusive)));
  }

  private static Node literal(Node value, Node property) {
    if (!value.isLiteral()) {
      throw new Malformed("the value of " + Text.of(property) + " is not a literal: " + Text.of(value));
    }
    return value;
  }

  private void strings() {
    makers.put(SHACL.minLength, (shape, value) -> Strings.atLeast(Values.count(value, SHACL.minLength)));
    makers.put(SHACL.maxLength, (shape, value) -> Strings.atMost(Values.count(value, SHACL.maxLength)));
    makers.put(SHACL.pattern, (shape, value) -> pattern(shape.node(), value));
    makers.put(
        SHACL.languageIn,
        (shape, value) ->
            new Strings.LanguageIn(values.list(value, SHACL.languageIn).stream().map(range -> Values.text(range, SHACL.languageIn)).toList()));
    makers.put(SHACL.uniqueLang, (shape, value) -> Values.truth(value, SHACL.uniqueLang) ? new Strings.UniqueLanguage() : null);
  }

  private Constraint pattern(Node shape, Node value) {
    try {
      return new Strings.Matches(Regex.of(Values.text(value, SHACL.pattern), values.string(shape, SHACL.flags).orElse("")));
    } catch (IllegalArgumentException e) {
      throw new Malformed(e.getMessage());
    }
  }

  private void pairs() {
    makers.put(SHACL.equals, (shape, value) -> new Pairs.EqualTo(Values.iri(value, SHACL.equals), predicates.register(value)));
    makers.put(SHACL.disjoint, (shape, value) -> new Pairs.DisjointWith(Values.iri(value, SHACL.disjoint), predicates.register(value)));
    makers.put(SHACL.lessThan, (shape, value) -> new Pairs.LessThan(Values.iri(value, SHACL.lessThan), predicates.register(value), false));
    makers.put(
        SHACL.lessThanOrEquals,
        (shape, value) -> new Pairs.LessThan(Values.iri(value, SHACL.lessThanOrEquals), predicates.register(value), true));
  }

  private void logic() {
    makers.put(SHACL.node, (shape, value) -> Logic.node(nodeShape(value)));
    makers.put(SHACL.not, (shape, value) -> Logic.not(shapes.apply(value)));
    makers.put(SHACL.and, (shape, value) -> Logic.and(shapes(value, SHACL.and)));
    makers.put(SHACL.or, (shape, value) -> Logic.or(shapes(value, SHACL.or)));
    makers.put(SHACL.xone, (shape, value) -> Logic.xone(shapes(value, SHACL.xone)));
    makers.put(SHACL.qualifiedValueShape, (shape, value) -> qualified(shape.node(), value));
  }

  private Shape nodeShape(Node value) {
    if (values.has(value, SHACL.path)) {
      throw new Malformed("the value of sh:node is a property shape: " + Text.of(value));
    }
    return shapes.apply(value);
  }

  private List<Shape> shapes(Node list, Node property) {
    return values.list(list, property).stream().map(shapes).toList();
  }

  private Constraint qualified(Node shape, Node value) {
    Optional<Integer> least = values.one(shape, SHACL.qualifiedMinCount).map(count -> Values.count(count, SHACL.qualifiedMinCount));
    Optional<Integer> most = values.one(shape, SHACL.qualifiedMaxCount).map(count -> Values.count(count, SHACL.qualifiedMaxCount));
    if (least.isEmpty() && most.isEmpty()) {
      throw new Malformed("sh:qualifiedValueShape with neither sh:qualifiedMinCount nor sh:qualifiedMaxCount");
    }
    return new Qualified(shapes.apply(value), least.orElse(0), most.orElse(Integer.MAX_VALUE), new ArrayList<>());
  }

  private Constraint closed(Node shape) {
    Set<Node> allowed = new HashSet<>();
    for (Node property : values.all(shape, SHACL.property)) {
      values.all(property, SHACL.path).stream().filter(Node::isURI).forEach(allowed::add);
    }
    Optional<Node> ignored = values.one(shape, SHACL.ignoredProperties);
    ignored.ifPresent(list -> values.list(list, SHACL.ignoredProperties).forEach(p -> allowed.add(Values.iri(p, SHACL.ignoredProperties))));
    return new Sets.Closed(allowed);
  }
}
