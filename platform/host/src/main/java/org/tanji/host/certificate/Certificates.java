package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateFailure.NO_SUCH_CERTIFICATE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.certificate.Pending.ConfirmedGround;

/** The certificates of a case, folded from its facts; the earliest first. */
public record Certificates(List<Certificate> all) {

    public Certificates {
        all = List.copyOf(all);
    }

    public static Certificates of(CaseFile file) {
        var byNumber = new LinkedHashMap<CertificateNumber, Certificate>();
        file.actsOf(CertificateFact.class).forEach(act -> follow(byNumber, act));
        return new Certificates(List.copyOf(byNumber.values()));
    }

    public Optional<Certificate> find(CertificateNumber number) {
        return all.stream()
                .filter(certificate -> certificate.number().equals(number))
                .findFirst();
    }

    /**
     * @param written as a form holds it
     * @throws Failure NO_SUCH_CERTIFICATE
     */
    public Certificate get(String written) {
        return CertificateNumber.find(written)
                .flatMap(this::find)
                .orElseThrow(() -> Failure.of(NO_SUCH_CERTIFICATE, written));
    }

    /** Those that are valid or suspended on that day. */
    public List<Certificate> live(LocalDate today) {
        return all.stream()
                .filter(certificate -> certificate.state(today).kind().isLive())
                .toList();
    }

    /** The live certificate of a unit of this case. */
    public Optional<Certificate> findLive(String unit, LocalDate today) {
        return live(today).stream()
                .filter(certificate -> certificate.unit().equals(unit))
                .findFirst();
    }

    private static void follow(Map<CertificateNumber, Certificate> all, Act act) {
        var fact = (CertificateFact) act.fact();
        var before = Optional.ofNullable(all.get(fact.number()));
        all.put(fact.number(), before.map(known -> after(known, fact, act)).orElseGet(() -> first(fact, act)));
    }

    private static Certificate first(CertificateFact fact, Act act) {
        if (fact instanceof CertificateFact.Issued issued) {
            var valid = new StateChange(new CertificateState.Valid(act.day()), act.number(), "");
            return new Certificate(issued.unit(), issued.items(), issued.files(), List.of(valid), Pending.NOTHING);
        }
        throw new IllegalStateException("no certificate " + fact.number() + " before act " + act.number());
    }

    private static Certificate after(Certificate known, CertificateFact fact, Act act) {
        var day = act.day();
        var open = known.open();
        if (fact instanceof CertificateFact.GroundConfirmed confirmed) {
            return known.pending(open.ground(new ConfirmedGround(confirmed.ground(), confirmed.reason(), day)));
        }
        if (fact instanceof CertificateFact.SuspensionAsked) {
            return known.pending(open.askedToSuspend());
        }
        if (fact instanceof CertificateFact.CancellationAsked) {
            return known.pending(open.askedToCancel());
        }
        if (fact instanceof CertificateFact.RestorationAsked) {
            return known.pending(open.askedToRestore(day));
        }
        if (fact instanceof CertificateFact.Reinspected inspected) {
            return known.pending(open.inspected(inspected.passed()));
        }
        return known.with(change(fact, act));
    }

    private static StateChange change(CertificateFact fact, Act act) {
        var day = act.day();
        if (fact instanceof CertificateFact.Suspended suspended) {
            var state = new CertificateState.Suspended(day, suspended.until(), suspended.ground());
            return new StateChange(state, act.number(), suspended.notice());
        }
        if (fact instanceof CertificateFact.Restored restored) {
            return new StateChange(new CertificateState.Valid(day), act.number(), restored.notice());
        }
        if (fact instanceof CertificateFact.Withdrawn withdrawn) {
            var state = new CertificateState.Withdrawn(day, withdrawn.ground());
            return new StateChange(state, act.number(), withdrawn.notice());
        }
        if (fact instanceof CertificateFact.Cancelled cancelled) {
            var state = new CertificateState.Cancelled(day, cancelled.ground());
            return new StateChange(state, act.number(), cancelled.notice());
        }
        if (fact instanceof CertificateFact.Expired) {
            return new StateChange(new CertificateState.Expired(day), act.number(), "");
        }
        throw new IllegalStateException("certificate " + fact.number() + " issued twice");
    }
}
