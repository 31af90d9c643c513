package org.tanji.engine.method;

import org.tanji.engine.formula.Condition;

/** Whether a field has to be filled in. */
public sealed interface Requirement {

    record Always() implements Requirement {}

    record Never() implements Requirement {}

    /** Only under a condition on other fields, such as {@code transport is rail}. */
    record When(String text, Condition condition) implements Requirement {}
}
