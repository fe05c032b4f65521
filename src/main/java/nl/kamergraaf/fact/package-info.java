/** Mentions in a sentence become facts, each with modality, evidence and the rule that made it. */
package nl.kamergraaf.fact;
