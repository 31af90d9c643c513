package org.tanji.host.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.inspection.InspectionFact.Begun;
import org.tanji.host.inspection.InspectionFact.Concluded;
import org.tanji.host.inspection.InspectionFact.Ended;
import org.tanji.host.inspection.InspectionFact.ItemsRecorded;
import org.tanji.host.inspection.InspectionFact.Postponed;
import org.tanji.host.inspection.InspectionFact.ReportSigned;
import org.tanji.host.inspection.InspectionFact.ReportWritten;
import org.tanji.host.planning.Plan;
import org.tanji.host.rule.deadline.Stop;
import org.tanji.host.rule.deadline.StopReason;

/**
 * An inspection as its case tells it.
 *
 * @param items the latest finding on each item of Annex 1, by its id
 * @param signers persons who have signed the report as it was last written, by their ids
 */
public record Inspection(
        Optional<Begun> begun,
        Map<String, ItemFinding> items,
        Optional<Ended> ended,
        Optional<Concluded> last,
        Optional<Act> report,
        Set<String> signers,
        boolean reportSigned,
        List<Stop> stops) {

    public static Inspection of(CaseFile file) {
        var items = new TreeMap<String, ItemFinding>();
        file.all(ItemsRecorded.class).stream()
                .flatMap(recorded -> recorded.findings().stream())
                .forEach(finding -> items.merge(finding.item(), finding, Inspection::withEvidence));
        var report = file.lastAct(ReportWritten.class);
        var signers = report.map(written -> signers(file, written)).orElse(Set.of());
        var members = Plan.of(file).members();
        return new Inspection(
                file.last(Begun.class),
                items,
                file.last(Ended.class),
                file.last(Concluded.class),
                report,
                signers,
                report.isPresent() && members.stream().allMatch(one -> signers.contains(one.person())),
                stops(file));
    }

    public boolean concluded() {
        return last.isPresent();
    }

    /** @throws IllegalStateException before the team has concluded */
    public InspectionConclusion conclusion() {
        return last.map(Concluded::conclusion)
                .orElseThrow(() -> new IllegalStateException("the inspection is not concluded"));
    }

    /** Day of the closing meeting. */
    public Optional<LocalDate> endedOn() {
        return ended.map(Ended::day);
    }

    public List<Nonconformity> nonconformities() {
        return ended.map(Ended::nonconformities).orElse(List.of());
    }

    /** A later finding stands in place of an earlier one; evidence is never lost by it. */
    private static ItemFinding withEvidence(ItemFinding earlier, ItemFinding later) {
        var evidence = Stream.concat(earlier.evidence().stream(), later.evidence().stream())
                .distinct()
                .toList();
        return new ItemFinding(later.item(), later.verdict(), later.stated(), later.note(), evidence);
    }

    private static Set<String> signers(CaseFile file, Act report) {
        return file.actsOf(ReportSigned.class).stream()
                .filter(act -> ((ReportSigned) act.fact()).report().equals(report.digest()))
                .map(act -> act.by().person().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A factory that could not be inspected as planned stops the clock until it can, clause 6. */
    private static List<Stop> stops(CaseFile file) {
        var stops = new ArrayList<Stop>();
        var standing = Optional.<LocalDate>empty();
        for (var act : file.acts()) {
            if (act.fact() instanceof Postponed postponed && standing.isEmpty()) {
                standing = Optional.of(postponed.day());
            } else if (act.fact() instanceof Begun begun && standing.isPresent()) {
                stops.add(new Stop.Ended(StopReason.INSPECTION_POSTPONED, standing.get(), begun.day()));
                standing = Optional.empty();
            }
        }
        standing.ifPresent(since -> stops.add(new Stop.Running(StopReason.INSPECTION_POSTPONED, since)));
        return List.copyOf(stops);
    }
}
