/** Queries from strangers: what they may do, what they may use, and how they are stopped. The data is the store's. */
package nl.kamergraaf.query;
