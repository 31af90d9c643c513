/**
 * The page of the rule and the same for programs: edition, numbers, readings, clauses. Start reading at {@link
 * org.tanji.host.rule.web.RuleRoutes}.
 *
 * <p>Not here: deciding on a reading, which is done in the file, with a date.
 */
@NullMarked
package org.tanji.host.rule.web;

import org.jspecify.annotations.NullMarked;
