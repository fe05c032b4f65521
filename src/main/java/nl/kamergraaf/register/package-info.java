/** What the readers look up: names with their spellings, offices with their holders, cue words. All of it comes from {@code ontology/}. */
package nl.kamergraaf.register;
