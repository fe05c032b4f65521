/** What official sources hold about documents and their handling: publications and entities of the Kamer's open data. Records only. */
package nl.kamergraaf.record;
