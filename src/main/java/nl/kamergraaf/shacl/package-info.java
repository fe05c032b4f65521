/**
 * SHACL Core and SHACL-SPARQL on graphs in memory, laid out for many small graphs: shapes are parsed once, a graph is indexed in one pass,
 * queries run once for all focus nodes where that gives the same as once for each. What is not supported is a {@link Problem}, never
 * passed over; what takes too long is a {@link Unfinished}, never "conforms". Nothing is fetched.
 */
package nl.kamergraaf.shacl;
