/** Where the graphs are kept: in memory or in a TDB2 directory, letter by letter, with older versions beside the current ones. */
package nl.kamergraaf.store;
