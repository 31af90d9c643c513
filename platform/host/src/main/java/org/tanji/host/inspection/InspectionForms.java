package org.tanji.host.inspection;

import java.time.LocalDate;
import java.util.List;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.OfferedBy;

/** What the steps of an inspection ask for. */
public final class InspectionForms {

    private InspectionForms() {}

    /** @param producing whether the factory produces normally on this day */
    public record Begin(
            boolean producing, @LongText String production, List<BoundaryStage> boundary, List<FileId> evidence) {

        public Begin {
            boundary = List.copyOf(boundary);
            evidence = List.copyOf(evidence);
        }
    }

    public record Postpone(@LongText String why, List<FileId> evidence) {

        public Postpone {
            evidence = List.copyOf(evidence);
        }
    }

    /** Items that were not examined are left out of what is recorded. */
    public record RecordItems(List<ItemFinding> findings) {

        public RecordItems {
            findings = List.copyOf(findings);
        }
    }

    /**
     * @param products serial or batch numbers of those found to pass, one in each line
     * @param size how many are drawn
     */
    public record DrawSample(@OfferedBy("case-units") String unit, List<String> products, int size) {

        public DrawSample {
            products = List.copyOf(products);
        }
    }

    public record CheckConsistency(@OfferedBy("case-units") String unit, List<ConsistencyCheck> checks) {

        public CheckConsistency {
            checks = List.copyOf(checks);
        }
    }

    /** The closing meeting is held on the day on which it is recorded. */
    public record End() {}

    public record ReceiveReport(String signatory) {}

    public record SubmitCorrection(List<Correction> corrections) {

        public SubmitCorrection {
            corrections = List.copyOf(corrections);
        }
    }

    public record VerifyCorrection(List<CorrectionFinding> findings) {

        public VerifyCorrection {
            findings = List.copyOf(findings);
        }
    }

    public record Conclude(
            InspectionConclusion conclusion,
            @LongText String ability,
            @LongText String consistency,
            @LongText String grounds) {}

    public record WriteReport(@LongText String summary) {}

    public record SignReport() {}

    public record ReportInstrumentFault(
            LocalDate found, String instrument, List<String> traced, boolean collectedAgain) {

        public ReportInstrumentFault {
            traced = List.copyOf(traced);
        }
    }
}
