package org.tanji.host.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All sessions, by the hash of their tokens. */
public interface Sessions {

    Optional<Session> find(String tokenHash);

    /** Those of one account, also such as have run out and are not tidied yet; the latest first. */
    List<Session> of(AccountId account);

    void add(Session session, IdentityChange change);

    void seen(String tokenHash, Instant at);

    void confirmed(String tokenHash, Instant at);

    void end(String tokenHash);

    /** Forgets sessions that began before. */
    void endAllBefore(Instant created);

    /** Which sessions of an account end together with a change of it. */
    sealed interface Ending {

        record None() implements Ending {}

        record All() implements Ending {}

        /** All but the one in which somebody asked for it. */
        record AllBut(String tokenHash) implements Ending {}
    }
}
