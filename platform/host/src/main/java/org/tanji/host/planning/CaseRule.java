package org.tanji.host.planning;

import org.tanji.host.application.Application;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.rule.reading.RuleInForce;

/** The rule that a case was accepted under. */
public record CaseRule(RuleBook book) {

    /** @throws IllegalStateException for a case that was not accepted */
    public RuleInForce of(CaseFile file) {
        return Application.of(file)
                .acceptance()
                .map(accepted -> book.pinned(accepted.rule()))
                .orElseThrow(() -> new IllegalStateException("case " + file.id() + " was not accepted"));
    }
}
