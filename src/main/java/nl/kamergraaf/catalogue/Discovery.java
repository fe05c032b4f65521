package nl.kamergraaf.catalogue;

import java.util.List;
import nl.kamergraaf.store.DataVersion;
import org.apache.jena.graph.Graph;

/**
 * What is said of one state of the data.
 *
 * @param version that state
 * @param graph all of it: catalogue, dataset with its partitions, service, prefixes, examples
 * @param service the part that describes the service
 * @param dumps the data as files
 */
public record Discovery(DataVersion version, Graph graph, Graph service, List<Dump> dumps) {}
