/** One finder per kind of thing a sentence mentions: citation, amount, count, date, person and office, name. Finders propose nothing they did not parse. */
package nl.kamergraaf.mention;
