/** The ontology, its schemes and the register as people read them: terms in words, what shapes ask of them, a drawing, lists. */
package nl.kamergraaf.guide;
