/** Names of terms: one class for each namespace that the graph uses and the library lacks. */
package nl.kamergraaf.vocab;
