/** Where letters come from: files, folders, standard input; each layout has a reader that gives the same {@link nl.kamergraaf.letter.Letter}. */
package nl.kamergraaf.source;
