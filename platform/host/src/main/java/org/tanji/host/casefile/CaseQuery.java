package org.tanji.host.casefile;

import java.util.Optional;
import org.tanji.host.identity.AccountId;

/**
 * Which cases a list shows, the one that changed last first.
 *
 * @param owner only theirs; everybody's when empty
 * @param words that occur in number or title; all cases when blank
 * @param page from 0
 */
public record CaseQuery(Optional<AccountId> owner, Optional<Stage> stage, String words, int page) {

    /** Cases on a page. */
    public static final int PAGE = 50;

    public static CaseQuery all() {
        return new CaseQuery(Optional.empty(), Optional.empty(), "", 0);
    }

    public static CaseQuery of(AccountId owner) {
        return new CaseQuery(Optional.of(owner), Optional.empty(), "", 0);
    }
}
