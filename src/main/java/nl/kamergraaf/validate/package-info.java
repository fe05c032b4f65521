/** Does a letter's graph keep its promises? Shapes, checks that shapes cannot express, and a report that a person can act on. */
package nl.kamergraaf.validate;
