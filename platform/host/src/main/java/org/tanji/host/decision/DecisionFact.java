package org.tanji.host.decision;

import org.tanji.host.casefile.Fact;

/** What review and decision leave on the case, and what an applicant proves who comes back after a refusal. */
public sealed interface DecisionFact extends Fact permits Assigned, Reviewed, Decided, CorrectionsProved {}
