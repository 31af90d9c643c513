/**
 * The certification rule itself: its clauses as a vocabulary, which editions there are and which one is in force.
 *
 * <p>Start reading at {@link org.tanji.host.rule.Clause}, then {@link org.tanji.host.rule.RuleEdition}. An edition is a sealed
 * file in {@code config/rule}; results and cases name the edition they were made under. Code says with {@link
 * org.tanji.host.rule.CarriesOut} which clauses it carries out, a refusal names its own with {@link
 * org.tanji.host.rule.ClauseFailure}.
 *
 * <p>Not here: what a product standard prescribes (method files), what the body is free to choose ({@code settings.yaml}).
 */
@NullMarked
package org.tanji.host.rule;

import org.jspecify.annotations.NullMarked;
