package org.tanji.host.identity;

import java.time.Instant;
import java.util.Optional;

/** All sessions, by the hash of their tokens. */
public interface Sessions {

    Optional<Session> find(String tokenHash);

    void add(Session session);

    void seen(String tokenHash, Instant at);

    void end(String tokenHash);

    /** Forgets sessions that began before. */
    void endAllBefore(Instant created);
}
