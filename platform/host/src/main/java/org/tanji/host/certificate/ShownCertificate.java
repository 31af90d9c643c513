package org.tanji.host.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tanji.host.certificate.CertificateState.Kind;

/**
 * A certificate as anybody may see it: what it states and every state it was in; nothing else of its case.
 *
 * @param history the first is its issue, the last where it stands by the acts
 */
public record ShownCertificate(CertificateItems items, CertificateFiles files, List<ShownState> history) {

    public ShownCertificate {
        history = List.copyOf(history);
    }

    /**
     * @param ground key of the ground; empty where the state has none
     * @param until last day of a suspension, in words of ISO 8601; empty for other states
     * @param notice what the body made public
     */
    public record ShownState(Kind kind, LocalDate since, String ground, String until, String notice) {}

    public static ShownCertificate of(Certificate certificate) {
        return new ShownCertificate(
                certificate.items(),
                certificate.files(),
                certificate.history().stream().map(ShownCertificate::shown).toList());
    }

    public CertificateNumber number() {
        return items.number();
    }

    /** Where it stands on that day, also when its end was not recorded yet. */
    public ShownState state(LocalDate today) {
        var last = history.get(history.size() - 1);
        return last.kind().isLive() && today.isAfter(items.validUntil())
                ? new ShownState(Kind.EXPIRED, items.validUntil().plusDays(1), "", "", "")
                : last;
    }

    private static ShownState shown(StateChange change) {
        var state = change.state();
        return new ShownState(
                state.kind(), state.since(), ground(state), until(state).orElse(""), change.notice());
    }

    private static String ground(CertificateState state) {
        if (state instanceof CertificateState.Suspended suspended) {
            return suspended.ground().name();
        }
        if (state instanceof CertificateState.Withdrawn withdrawn) {
            return withdrawn.ground().name();
        }
        return state instanceof CertificateState.Cancelled cancelled
                ? cancelled.ground().name()
                : "";
    }

    private static Optional<String> until(CertificateState state) {
        return state instanceof CertificateState.Suspended suspended
                ? Optional.of(suspended.until().toString())
                : Optional.empty();
    }
}
