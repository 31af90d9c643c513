package org.tanji.host.verification;

/** The accepted recalculation of a unit is the verified figure of the case; the latest for a unit counts. */
public record FigureTaken(VerifiedFigure figure) implements VerificationFact {}
