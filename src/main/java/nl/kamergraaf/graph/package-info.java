/** Facts become RDF: every IRI, every pattern of {@code docs/graph.md}, and the files in which graphs are written and read. */
package nl.kamergraaf.graph;
