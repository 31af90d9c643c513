package org.tanji.host.inspection.web;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.web.CasePanel;
import org.tanji.host.identity.Account;
import org.tanji.host.inspection.Asked;
import org.tanji.host.inspection.Checklist;
import org.tanji.host.inspection.ChecklistItem;
import org.tanji.host.inspection.Corrections;
import org.tanji.host.inspection.Inspection;
import org.tanji.host.inspection.InspectionFact.Begun;
import org.tanji.host.inspection.InspectionFact.SampleDrawn;
import org.tanji.host.inspection.ItemFinding;
import org.tanji.host.inspection.ItemVerdict;
import org.tanji.host.inspection.web.InspectionPanelPage.Fault;
import org.tanji.host.inspection.web.InspectionPanelPage.Item;
import org.tanji.host.inspection.web.InspectionPanelPage.Section;
import org.tanji.host.planning.CaseRule;
import org.tanji.host.planning.Plan;
import org.tanji.host.rule.deadline.ChinaDay;
import org.tanji.host.web.Frame;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Shows what was found; members of the team record their findings in it, section by section. */
public final class InspectionPanel implements CasePanel {

    private final Checklist checklist = Checklist.read();
    private final CaseRule rules;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    public InspectionPanel(CaseRule rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> show(CaseFile file, Frame frame, Account reader) {
        var inspection = Inspection.of(file);
        if (inspection.begun().isEmpty() && inspection.stops().isEmpty()) {
            return Optional.empty();
        }
        var sections = inspection
                .begun()
                .map(begun -> sections(inspection, begun, frame))
                .orElse(List.of());
        var inside = sections.stream().filter(Section::inside).toList();
        var records = inspection.begun().isPresent()
                && inspection.ended().isEmpty()
                && Plan.of(file).isMember(reader.person());
        return Optional.of(templates.inspectionPanel(
                frame,
                new InspectionPanelPage(
                        lines(file, inspection, frame),
                        inspection.nonconformities().stream()
                                .map(one -> new Fault(one.key(), one.where(), one.found()))
                                .toList(),
                        frame.text(
                                "panel.inspection.checklist",
                                inside.stream().mapToInt(Section::examined).sum(),
                                inside.stream()
                                        .mapToInt(one -> one.items().size())
                                        .sum()),
                        sections,
                        records ? "/cases/" + file.id() + "/steps/inspection.record" : "",
                        file.version())));
    }

    private List<String> lines(CaseFile file, Inspection inspection, Frame frame) {
        var lines = new ArrayList<String>();
        inspection
                .begun()
                .ifPresentOrElse(
                        begun -> lines.add(frame.text("panel.inspection.begun", begun.day(), begun.production())),
                        () -> lines.add(frame.text("panel.inspection.postponed")));
        for (var draw : file.all(SampleDrawn.class)) {
            lines.add(draw.unit() + ": "
                    + frame.text("panel.inspection.draw", draw.population().size(), String.join(", ", draw.drawn()))
                    + " (" + frame.text("panel.inspection.draw.seed", draw.seed()) + ")");
        }
        inspection.ended().ifPresent(ended -> corrections(file, frame, lines));
        inspection
                .last()
                .ifPresent(last -> lines.add(frame.text("panel.inspection.conclusion") + ": "
                        + frame.text("option.InspectionConclusion."
                                + last.conclusion().name())));
        inspection
                .report()
                .ifPresent(report -> lines.add(
                        inspection.reportSigned()
                                ? frame.text("panel.inspection.signed")
                                : frame.text(
                                        "panel.inspection.signing",
                                        inspection.signers().size(),
                                        Plan.of(file).members().size())));
        return lines;
    }

    private void corrections(CaseFile file, Frame frame, List<String> lines) {
        var corrections = Corrections.of(file, rules.of(file));
        var state = corrections.on(ChinaDay.of(clock.instant()));
        lines.add(frame.text(
                "panel.inspection.corrections." + state.name(), corrections.submissions(), corrections.most()));
        corrections.due().ifPresent(due -> lines.add(frame.words().text(due)));
    }

    private List<Section> sections(Inspection inspection, Begun begun, Frame frame) {
        return checklist.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title().in(frame.words().locale()),
                        section.items().stream()
                                .allMatch(item -> item.within()
                                        .map(stage -> begun.boundary().contains(stage))
                                        .orElse(true)),
                        (int) section.items().stream()
                                .filter(item -> inspection.items().containsKey(item.id()))
                                .count(),
                        section.items().stream()
                                .map(item -> item(item, inspection, frame))
                                .toList(),
                        UUID.randomUUID().toString()))
                .toList();
    }

    private static Item item(ChecklistItem item, Inspection inspection, Frame frame) {
        var finding = Optional.ofNullable(inspection.items().get(item.id()))
                .orElse(new ItemFinding(item.id(), ItemVerdict.NOT_EXAMINED, "", "", List.of()));
        return new Item(
                item.id(),
                item.text().in(frame.words().locale()),
                frame.text("panel.inspection.must." + item.obligation().name()),
                item.documented(),
                item.asked() == Asked.NOTHING
                        ? ""
                        : frame.text("panel.inspection.asked." + item.asked().name()),
                finding.verdict().name(),
                finding.stated(),
                finding.note(),
                finding.evidence().size());
    }
}
