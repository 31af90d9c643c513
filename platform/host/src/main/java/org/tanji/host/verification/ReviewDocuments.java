package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationRefusal.DOCUMENTS_LACKING;

import java.util.List;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.Step;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The team reads what was handed in: the first of the three records that clause 7.6 reviews. */
@CarriesOut(Clause.REVIEW_OF_THREE_RECORDS)
final class ReviewDocuments {

    private ReviewDocuments() {}

    public record Form(boolean conforms, @LongText String findings, List<FileId> files) {
        public Form {
            files = List.copyOf(files);
        }
    }

    static Step<Form> step(Gate team) {
        return new Step<>(
                "verification.reviewDocuments",
                Form.class,
                Set.of(Verifiers.ROLE),
                Clause.REVIEW_OF_THREE_RECORDS,
                team,
                (desk, form) -> {
                    if (form.findings().isBlank()) {
                        throw Failure.of(DOCUMENTS_LACKING);
                    }
                    return new DocumentsReviewed(form.conforms(), form.findings(), form.files());
                });
    }
}
