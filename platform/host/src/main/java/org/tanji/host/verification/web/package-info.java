/**
 * The two quantifications of a study in the browser and over REST, rule 7.5.4. Start reading at {@link
 * org.tanji.host.verification.web.RecalculationRoutes}.
 *
 * <p>Not here: who may verify and when a figure counts as verified ({@link org.tanji.host.verification}).
 */
@NullMarked
package org.tanji.host.verification.web;

import org.jspecify.annotations.NullMarked;
