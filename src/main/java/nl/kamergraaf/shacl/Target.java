package nl.kamergraaf.shacl;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What a shape says of which nodes it is about. */
sealed interface Target {

  Collection<Entry> focus(Data data, Budget budget);

  /** {@code sh:targetClass}, or the shape is a class itself. */
  record Instances(Node type) implements Target {
    @Override
    public Collection<Entry> focus(Data data, Budget budget) {
      return data.instances(type);
    }
  }

  /** {@code sh:targetNode}: the node is a focus node even if the graph says nothing of it. */
  record One(Node node) implements Target {
    @Override
    public Collection<Entry> focus(Data data, Budget budget) {
      return List.of(data.entry(node));
    }
  }

  /** {@code sh:targetSubjectsOf}. */
  record SubjectsOf(int property) implements Target {
    @Override
    public Collection<Entry> focus(Data data, Budget budget) {
      return data.having(property);
    }
  }

  /** {@code sh:targetObjectsOf}. */
  record ObjectsOf(int property) implements Target {
    @Override
    public Collection<Entry> focus(Data data, Budget budget) {
      Set<Node> objects = new LinkedHashSet<>();
      for (Entry entry : data.having(property)) {
        for (int i = 0; i < entry.size(); i++) {
          if (entry.number(i) == property) {
            objects.add(entry.value(i));
          }
        }
      }
      return objects.stream().map(data::entry).toList();
    }
  }

  /** {@code sh:target} with a query: SHACL Advanced Features, the one part of them that jena-shacl and others share. */
  record Asked(SparqlQuery query) implements Target {
    @Override
    public Collection<Entry> focus(Data data, Budget budget) {
      Set<Node> found = new LinkedHashSet<>();
      query.select(data.graph(), budget, row -> found.add(row.get(SparqlQuery.THIS)));
      found.remove(null);
      return found.stream().map(data::entry).toList();
    }
  }
}
