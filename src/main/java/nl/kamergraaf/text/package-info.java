/** The letter's words, normalised for reading, every character traceable to the source: paragraphs, sentences, footnotes. */
package nl.kamergraaf.text;
