package org.tanji.host.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One certificate with everything that happened to it.
 *
 * @param unit key of the unit in the case
 * @param history the first is its issue, the last is where it stands by the acts; {@link #state} reads the calendar too
 * @param open grounds and requests that wait for the body
 */
public record Certificate(
        String unit, CertificateItems items, CertificateFiles files, List<StateChange> history, Pending open) {

    public Certificate {
        history = List.copyOf(history);
    }

    public CertificateNumber number() {
        return items.number();
    }

    /** As the acts left it. */
    public CertificateState recorded() {
        return history.get(history.size() - 1).state();
    }

    /** Where it stands on that day: a certificate whose last day has gone by is expired, whether that was noted or not. */
    public CertificateState state(LocalDate today) {
        return recorded().kind().isLive() && today.isAfter(items.validUntil())
                ? new CertificateState.Expired(items.validUntil().plusDays(1))
                : recorded();
    }

    Certificate with(StateChange change) {
        return new Certificate(
                unit,
                items,
                files,
                Stream.concat(history.stream(), Stream.of(change)).toList(),
                Pending.NOTHING);
    }

    Certificate pending(Pending other) {
        return new Certificate(unit, items, files, history, other);
    }
}
