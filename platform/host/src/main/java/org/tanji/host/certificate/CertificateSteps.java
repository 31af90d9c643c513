package org.tanji.host.certificate;

import java.util.List;
import java.util.stream.Stream;
import org.tanji.host.casefile.Step;
import org.tanji.host.family.Confirmations;
import org.tanji.host.rule.reading.RuleBook;

/** Every step on certificates, in the order of clause 9. */
public final class CertificateSteps {

    private CertificateSteps() {}

    public static List<Step<? extends Record>> all(
            RuleBook rules,
            Evaluation evaluation,
            Confirmations confirmations,
            NumberPattern numbers,
            CertificatePress press) {
        var issue = new IssueCertificate(rules, evaluation, confirmations, numbers, press);
        return Stream.of(
                        Stream.of(issue.step()),
                        HolderSteps.all().stream(),
                        new SuspensionSteps(rules, evaluation).all().stream(),
                        RestorationSteps.all().stream(),
                        EndSteps.all().stream())
                .<Step<? extends Record>>flatMap(steps -> steps)
                .toList();
    }
}
