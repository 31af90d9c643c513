package org.tanji.engine.result;

import org.tanji.engine.failure.Problem;

/** Something that has to be there before the result is complete: a factor, a required value, a row. */
public record Missing(Problem problem) {}
