package org.tanji.host.verification;

import java.time.LocalDate;
import org.tanji.host.application.Application;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.rule.reading.RuleInForce;

/** The rule that binds a case: the one it was accepted under, before that the one of the day. */
public record CaseRule(RuleBook rules) {

    public RuleInForce of(CaseFile file, LocalDate today) {
        return Application.of(file)
                .acceptance()
                .map(accepted -> rules.pinned(accepted.rule()))
                .orElseGet(() -> rules.on(today));
    }
}
