/** What the server says of itself and of its data, as RDF, and the data as files. */
package nl.kamergraaf.catalogue;
