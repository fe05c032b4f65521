/** A letter as one source gives it: header, blocks and signatures, each with its place in the input. Records only. */
package nl.kamergraaf.letter;
