/** The command line: options in, data to standard output, words to standard error, an exit code at the end. */
package nl.kamergraaf.cli;
