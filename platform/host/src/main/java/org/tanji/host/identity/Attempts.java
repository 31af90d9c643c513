package org.tanji.host.identity;

import java.time.Instant;
import java.util.Optional;

/** Failed sign-ins, counted for each login at each address: a stranger elsewhere cannot lock an owner out. */
public interface Attempts {

    Optional<Failed> find(String login, String address);

    /** Counts one more; failures before {@code since} no longer count. */
    void failed(String login, String address, Instant at, Instant since);

    void forget(String login, String address);

    record Failed(int failures, Instant lastAt) {}
}
