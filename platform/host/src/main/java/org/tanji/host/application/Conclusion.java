package org.tanji.host.application;

import org.tanji.host.casefile.LongText;

/** The answer to one question of the review. */
public record Conclusion(Verdict verdict, @LongText String grounds) {}
