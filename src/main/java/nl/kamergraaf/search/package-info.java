/** Words in the data: an index of names and sentences that follows the store, for pages and for queries. */
package nl.kamergraaf.search;
