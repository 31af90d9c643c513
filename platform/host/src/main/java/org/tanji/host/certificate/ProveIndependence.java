package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateFailure.NOT_INDEPENDENT;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * Proves once more, from the acts themselves, that nobody who evaluated has reviewed or decided, 7.6. It was proved when
 * people were assigned and when they acted; a certificate that is out cannot be undone quietly.
 */
@CarriesOut(Clause.DECISION_OUTSIDE_EVALUATION)
final class ProveIndependence {

    private static final Set<String> EVALUATION = Set.of("inspection", "verification");
    private static final String DECISION = "decision";

    private ProveIndependence() {}

    /** @throws Failure NOT_INDEPENDENT with the first name */
    static void of(CaseFile file) {
        var evaluated = people(file);
        acts(file, DECISION)
                .filter(act -> evaluated.contains(act.by().person()))
                .findFirst()
                .ifPresent(act -> {
                    throw Failure.of(NOT_INDEPENDENT, act.by().name());
                });
    }

    /** The applicant hands in corrections in those rooms, but evaluates nothing. */
    private static Set<PersonId> people(CaseFile file) {
        return EVALUATION.stream()
                .flatMap(room -> acts(file, room))
                .filter(act -> act.by().role() != Role.APPLICANT)
                .map(act -> act.by().person())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Act> acts(CaseFile file, String room) {
        return file.acts().stream().filter(act -> act.kind().startsWith(room + "."));
    }
}
