package org.tanji.host.inspection;

import java.time.LocalDate;
import java.util.List;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.FileId;

/** What is recorded of an inspection. Names and components are permanent. */
public sealed interface InspectionFact extends Fact {

    /**
     * The factory produces, and the team begins.
     *
     * @param production what was seen to be produced
     * @param boundary the stages behind the gate that the system boundary includes
     */
    record Begun(LocalDate day, String production, List<BoundaryStage> boundary, List<FileId> evidence)
            implements InspectionFact {

        public Begun {
            boundary = List.copyOf(boundary);
            evidence = List.copyOf(evidence);
        }
    }

    /** The factory does not produce on that day; the team comes again. */
    record Postponed(LocalDate day, String why, List<FileId> evidence) implements InspectionFact {

        public Postponed {
            evidence = List.copyOf(evidence);
        }
    }

    record ItemsRecorded(List<ItemFinding> findings) implements InspectionFact {

        public ItemsRecorded {
            findings = List.copyOf(findings);
        }
    }

    /**
     * @param population serial or batch numbers of the products found to pass
     * @param seed chosen by the program at that moment
     * @param drawn what {@link Draw} takes from the population with that seed
     */
    record SampleDrawn(String unit, List<String> population, String seed, List<String> drawn)
            implements InspectionFact {

        public SampleDrawn {
            population = List.copyOf(population);
            drawn = List.copyOf(drawn);
        }
    }

    /** @param checks one on each of the three subjects */
    record ConsistencyChecked(String unit, List<ConsistencyCheck> checks) implements InspectionFact {

        public ConsistencyChecked {
            checks = List.copyOf(checks);
        }
    }

    /** The closing meeting; what does not conform is reported. */
    record Ended(LocalDate day, List<Nonconformity> nonconformities, List<FileId> report) implements InspectionFact {

        public Ended {
            nonconformities = List.copyOf(nonconformities);
            report = List.copyOf(report);
        }
    }

    /** @param signatory who signs for the report of nonconformities */
    record ReportReceived(String signatory) implements InspectionFact {}

    /** @param due the last day on which it was in time */
    record CorrectionSubmitted(List<Correction> corrections, LocalDate due) implements InspectionFact {

        public CorrectionSubmitted {
            corrections = List.copyOf(corrections);
        }
    }

    record CorrectionVerified(List<CorrectionFinding> findings) implements InspectionFact {

        public CorrectionVerified {
            findings = List.copyOf(findings);
        }
    }

    /**
     * @param ability what the team concludes on the factory's ability
     * @param consistency what it concludes on the consistency of the product
     */
    record Concluded(InspectionConclusion conclusion, String ability, String consistency, String grounds)
            implements InspectionFact {}

    record ReportWritten(String summary, List<FileId> report) implements InspectionFact {

        public ReportWritten {
            report = List.copyOf(report);
        }
    }

    /** @param report digest of the act by which the report was written */
    record ReportSigned(String report) implements InspectionFact {}

    /**
     * The factory tells that an instrument did not work as it should.
     *
     * @param traced products that were measured with it
     * @param collectedAgain whether their data were collected again
     */
    record InstrumentFaultReported(LocalDate found, String instrument, List<String> traced, boolean collectedAgain)
            implements InspectionFact {

        public InstrumentFaultReported {
            traced = List.copyOf(traced);
        }
    }
}
