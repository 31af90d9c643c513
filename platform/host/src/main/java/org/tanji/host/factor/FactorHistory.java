package org.tanji.host.factor;

import java.time.Instant;
import java.util.List;

/** Every version of the library that this installation has run with; nothing is ever changed or erased. */
public interface FactorHistory {

    /**
     * A version and when it was first run with.
     *
     * @param number from 1, in the order of their coming; a version that comes back gets another number
     */
    record Version(int number, String version, Instant firstSeen) {}

    /** One change of a factor and the version that brought it. */
    record Dated(Version version, FactorChange change) {}

    /** Notes the library, with what it changed, unless it is the one noted last. */
    void note(FactorLibrary library, Instant now);

    /** The latest first. */
    List<Version> versions();

    /** What happened to a factor, the latest first; empty when the library never had it. */
    List<Dated> of(String factorId);
}
