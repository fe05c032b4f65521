/** What stands on the network: the SPARQL endpoint and the pages for people. Wiring; the data is the store's. */
package nl.kamergraaf.serve;
