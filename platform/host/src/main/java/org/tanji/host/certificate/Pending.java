package org.tanji.host.certificate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was asked or found about a certificate and not yet acted upon; a change of state settles all of it.
 *
 * @param ground confirmed, with its day
 * @param restorationAsked day of the holder's request
 * @param reinspected whether the inspection after that request was passed
 */
public record Pending(
        Optional<ConfirmedGround> ground,
        boolean suspensionAsked,
        boolean cancellationAsked,
        Optional<LocalDate> restorationAsked,
        Optional<Boolean> reinspected) {

    static final Pending NOTHING = new Pending(Optional.empty(), false, false, Optional.empty(), Optional.empty());

    /** @param on the day from which the five days of 9.4 run */
    public record ConfirmedGround(SuspensionGround ground, String reason, LocalDate on) {}

    Pending ground(ConfirmedGround confirmed) {
        return new Pending(Optional.of(confirmed), suspensionAsked, cancellationAsked, restorationAsked, reinspected);
    }

    Pending askedToSuspend() {
        return new Pending(ground, true, cancellationAsked, restorationAsked, reinspected);
    }

    Pending askedToCancel() {
        return new Pending(ground, suspensionAsked, true, restorationAsked, reinspected);
    }

    /** An inspection before the request does not count. */
    Pending askedToRestore(LocalDate on) {
        return new Pending(ground, suspensionAsked, cancellationAsked, Optional.of(on), Optional.empty());
    }

    Pending inspected(boolean passed) {
        return new Pending(ground, suspensionAsked, cancellationAsked, restorationAsked, Optional.of(passed));
    }
}
