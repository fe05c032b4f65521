package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.query.Meter;
import nl.kamergraaf.query.Refused;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** The graph store protocol, for reading: {@code /data?default} and {@code /data?graph=IRI}. Graphs are named indirectly only. */
final class GraphServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Set<String> PARAMETERS = Set.of("default", "graph", "format");

  private final transient Kitchen kitchen;
  private final transient DatasetGraph data;
  private final transient String base;

  /**
   * @param base what every IRI of the data begins with
   */
  GraphServlet(Kitchen kitchen, DatasetGraph data, String base) {
    this.kitchen = kitchen;
    this.data = data;
    this.base = base;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> get(request, response);
      default -> {
        response.setHeader("Allow", OtherSites.methods("/data"));
        Problem.send(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Graphs are read here, not written.");
      }
    }
  }

  private void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Map<String, String[]> parameters = request.getParameterMap();
    boolean known = PARAMETERS.containsAll(parameters.keySet()) && parameters.values().stream().allMatch(values -> values.length == 1);
    if (!known || parameters.containsKey("default") == parameters.containsKey("graph")) {
      Problem.send(request, response, HttpServletResponse.SC_BAD_REQUEST, "Name one graph: ?default or ?graph=IRI; the other parameter known is format.");
      return;
    }
    Optional<Node> name = Optional.ofNullable(request.getParameter("graph")).map(NodeFactory::createURI);
    if (name.isPresent() && !exists(name.get())) {
      boolean gone = went(name.get().getURI());
      Problem.send(
          request, response, gone ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND,
          gone ? "The letter that this graph was of was taken out." : "There is no such graph.");
      return;
    }
    Optional<String> format = Optional.ofNullable(request.getParameter("format"));
    String accept = request.getHeader("Accept");
    Answers.Key key = new Answers.Key(kitchen.version().id(), "graph " + name, List.of(), format.orElse("") + "\n" + accept);
    kitchen.serve(key, request, response, meter -> answer(name, format, accept, meter));
  }

  /** A graph of the store with the short names of the data; it has none of its own. */
  private static final class Abbreviated extends WrappedGraph {

    private final PrefixMapping names = PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all());

    Abbreviated(Graph graph) {
      super(graph);
    }

    @Override
    public PrefixMapping getPrefixMapping() {
      return names;
    }
  }

  private boolean exists(Node name) {
    return Txn.calculateRead(data, () -> data.containsGraph(name));
  }

  private boolean went(String name) {
    return name.startsWith(base) && Txn.calculateRead(data, () -> Gone.letter(data, base, name.substring(base.length())).isPresent());
  }

  /** Runs on a thread of the gate. */
  private Answers.Answer answer(Optional<Node> name, Optional<String> format, String accept, Meter meter) {
    Negotiation negotiation = Negotiation.of(Format.GRAPHS, format, accept);
    data.begin(TxnType.READ);
    try {
      Graph graph = name.map(data::getGraph).orElseGet(data::getDefaultGraph);
      if (graph.size() > meter.limits().rows()) {
        throw new Refused(Refused.Reason.TOO_MUCH, "The graph has more than " + meter.limits().rows() + " triples; /catalogue names dumps that hold all of it.");
      }
      Format chosen = Contents.of(graph).choose(negotiation);
      BoundedBytes bytes = new BoundedBytes(meter.limits().answerBytes());
      chosen.write(new Abbreviated(graph), bytes);
      return new Answers.Answer(chosen.contentType(), bytes.toByteArray(), true);
    } finally {
      data.end();
    }
  }
}
