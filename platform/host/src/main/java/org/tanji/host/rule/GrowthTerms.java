package org.tanji.host.rule;

import java.time.Period;
import org.tanji.engine.quality.GrowthLines;

/**
 * Which growth of a footprint ends the validity of its certification, Annex 1 11.1.
 *
 * @param longerThan the growth counts when it lasts longer
 */
public record GrowthTerms(GrowthLines lines, Period longerThan) {}
