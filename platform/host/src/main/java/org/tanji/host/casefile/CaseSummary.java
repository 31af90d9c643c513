package org.tanji.host.casefile;

import java.time.Instant;
import org.tanji.host.identity.AccountId;

/**
 * What a list shows of a case.
 *
 * @param number by which people speak of it; empty until it was given one
 * @param lastAct kind of the last act, such as {@code application.submitted}
 */
public record CaseSummary(
        CaseId id,
        AccountId owner,
        String number,
        String title,
        Stage stage,
        int version,
        String lastAct,
        Instant openedAt,
        Instant changedAt) {}
