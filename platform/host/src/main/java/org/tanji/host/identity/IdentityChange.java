package org.tanji.host.identity;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * That somebody changed who may do what, as the log keeps it.
 *
 * @param act such as {@code account.disabled}
 * @param subject id of the account or the qualification
 * @param details by name; never a password or a token
 */
public record IdentityChange(Instant at, Actor by, String act, String subject, SortedMap<String, String> details) {

    public IdentityChange {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    static IdentityChange of(Instant at, Actor by, String act, String subject) {
        return new IdentityChange(at, by, act, subject, Collections.emptySortedMap());
    }

    IdentityChange with(String name, String value) {
        var more = new TreeMap<>(details);
        more.put(name, value);
        return new IdentityChange(at, by, act, subject, more);
    }
}
