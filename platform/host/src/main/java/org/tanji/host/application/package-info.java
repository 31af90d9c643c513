/**
 * Application and its review, rule 7.1 and 7.2: what an applicant hands in, what the body makes of it, notice and contract.
 *
 * <p>Start reading at {@link org.tanji.host.application.Application}, which later steps read; what may be done is in
 * {@link org.tanji.host.application.ApplicationSteps}. Which documents an application needs follows from its own statements and
 * from the checklist of its product families ({@link org.tanji.host.application.AskedItems}).
 *
 * <p>Not here: how long the 180 days are and how they are counted ({@code rule.deadline}), who is sent to the factory
 * ({@code planning}).
 */
@NullMarked
package org.tanji.host.application;

import org.jspecify.annotations.NullMarked;
