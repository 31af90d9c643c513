package org.tanji.host.rule;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** A refusal that names the clause which forbids what was asked for; pages and problem documents quote it. */
public interface ClauseFailure extends FailureCode {

    Clause clause();

    @Override
    default FailureKind kind() {
        return FailureKind.AGAINST_THE_RULES;
    }
}
