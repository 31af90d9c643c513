package org.tanji.engine.quality;

import java.math.BigDecimal;

/**
 * From which growth against the certificate's figure a product has to be certified anew, Annex 1 11.1: shares of the figure.
 *
 * @param planned of planned changes
 * @param unplanned of unplanned changes
 */
public record GrowthLines(BigDecimal planned, BigDecimal unplanned) {}
