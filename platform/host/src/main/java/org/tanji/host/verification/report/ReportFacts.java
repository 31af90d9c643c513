package org.tanji.host.verification.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.comparison.Comparison;

/**
 * What the report's cover asks and no calculation knows, rule Annex 2. Empty where it is not known yet; the report then
 * leaves a field to fill in.
 *
 * @param taskNumber of the certification case
 * @param verificationBody the body that verifies
 * @param preparedOn the day the report was written; also the date of the file
 * @param team members of the inspection team, rule 7.3.1
 * @param companions people who went along without being members
 * @param recalculation the team's figure beside the declared one, rule 7.5.4; empty when there is none yet
 * @param conducted what the team has recorded; empty outside of a case
 */
public record ReportFacts(
        String taskNumber,
        String verificationBody,
        Optional<LocalDate> verifiedFrom,
        Optional<LocalDate> verifiedTo,
        LocalDate preparedOn,
        List<TeamMember> team,
        List<String> companions,
        Optional<Comparison> recalculation,
        Optional<Conducted> conducted) {

    public ReportFacts {
        team = List.copyOf(team);
        companions = List.copyOf(companions);
    }

    /** As long as the team has not recalculated. */
    public ReportFacts(
            String taskNumber,
            String verificationBody,
            Optional<LocalDate> verifiedFrom,
            Optional<LocalDate> verifiedTo,
            LocalDate preparedOn,
            List<TeamMember> team,
            List<String> companions) {
        this(
                taskNumber,
                verificationBody,
                verifiedFrom,
                verifiedTo,
                preparedOn,
                team,
                companions,
                Optional.empty(),
                Optional.empty());
    }

    public record TeamMember(String name, String duty, String qualification) {}

    /** For a quantification outside of any case: everything but the day stays open. */
    public static ReportFacts unassigned(LocalDate preparedOn) {
        return new ReportFacts("", "", Optional.empty(), Optional.empty(), preparedOn, List.of(), List.of());
    }

    public ReportFacts with(Optional<Comparison> comparison) {
        return new ReportFacts(
                taskNumber,
                verificationBody,
                verifiedFrom,
                verifiedTo,
                preparedOn,
                team,
                companions,
                comparison,
                conducted);
    }
}
