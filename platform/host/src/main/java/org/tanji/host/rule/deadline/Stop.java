package org.tanji.host.rule.deadline;

import java.time.LocalDate;

/** A time during which the clock of a certification does not run, clause 6. */
public sealed interface Stop {

    StopReason reason();

    LocalDate from();

    /** The day on which the clock runs again, or today where it still stands. */
    LocalDate until(LocalDate today);

    /**
     * @param from the first day that does not count
     * @param until the first day that counts again
     */
    record Ended(StopReason reason, LocalDate from, LocalDate until) implements Stop {

        public Ended {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a stop from " + from + " cannot end on " + until);
            }
        }

        @Override
        public LocalDate until(LocalDate today) {
            return until;
        }
    }

    /** @param from the first day that does not count */
    record Running(StopReason reason, LocalDate from) implements Stop {

        @Override
        public LocalDate until(LocalDate today) {
            return today.isBefore(from) ? from : today;
        }
    }
}
