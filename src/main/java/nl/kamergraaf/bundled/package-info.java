/** The data that the program is made of: ontology, register, shapes, queries, example letters, as they travel in its jar. */
package nl.kamergraaf.bundled;
