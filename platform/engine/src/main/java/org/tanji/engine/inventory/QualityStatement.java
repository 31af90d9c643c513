package org.tanji.engine.inventory;

import java.util.Optional;

/**
 * What is said about one aspect of data quality.
 *
 * @param score on a scale of 1 (best) to 5 (worst), the direction of the pedigree matrix and of EF 3.1
 */
public record QualityStatement(QualityAspect aspect, Optional<Integer> score, String statement) {}
