package org.tanji.host.casefile;

import java.time.LocalDate;
import org.tanji.host.identity.Actor;

/** What must be true before a step may be taken. */
@FunctionalInterface
public interface Gate {

    /**
     * Returns when the step is open to that person on that day.
     *
     * @throws org.tanji.engine.failure.Failure with the clause, the fact that is in the way and what would satisfy it
     */
    void require(CaseFile file, Actor by, LocalDate today);

    /** Passes both. */
    default Gate and(Gate other) {
        return (file, by, today) -> {
            require(file, by, today);
            other.require(file, by, today);
        };
    }

    /** For the step that begins a case. */
    record Unopened() implements Gate {
        @Override
        public void require(CaseFile file, Actor by, LocalDate today) {
            if (file.version() > 0) {
                throw new IllegalStateException("case " + file.id() + " was opened before");
            }
        }
    }
}
