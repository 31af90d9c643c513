package org.tanji.host.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanji.host.application.FactOfApplication.Accepted;
import org.tanji.host.application.FactOfApplication.ContractSigned;
import org.tanji.host.application.FactOfApplication.HandedIn;
import org.tanji.host.application.FactOfApplication.Opened;
import org.tanji.host.application.FactOfApplication.Refused;
import org.tanji.host.application.FactOfApplication.Reviewed;
import org.tanji.host.application.FactOfApplication.Revised;
import org.tanji.host.application.FactOfApplication.Submitted;
import org.tanji.host.application.FactOfApplication.SupplementAsked;
import org.tanji.host.application.FactOfApplication.Supplemented;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.rule.deadline.CertificationClock;
import org.tanji.host.rule.reading.Questions;
import org.tanji.host.rule.reading.RuleInForce;

/**
 * An application as its case tells it.
 *
 * @param form as it was last stated
 * @param handed everything that was handed in, the earliest first
 * @param review the latest, if nothing was handed in or changed after it
 * @param openRequest for a supplement that was not answered yet
 */
public record Application(
        ApplicationForm form,
        List<HandedItem> handed,
        Optional<Act> submission,
        Optional<Reviewed> review,
        Optional<Act> openRequest,
        Optional<Act> acceptanceAct,
        Optional<Act> refusal,
        Optional<ContractSigned> contract,
        ClockRecord clock) {

    public Application {
        handed = List.copyOf(handed);
    }

    /** @throws IllegalStateException for a case that was not opened by an application */
    public static Application of(CaseFile file) {
        return new Application(
                form(file),
                handed(file),
                file.lastAct(Submitted.class),
                currentReview(file),
                openRequest(file),
                file.lastAct(Accepted.class),
                file.lastAct(Refused.class),
                file.last(ContractSigned.class),
                ClockRecord.of(file));
    }

    public Parties parties() {
        return form.parties();
    }

    public List<ProductUnit> units() {
        return form.units();
    }

    public boolean submitted() {
        return submission.isPresent();
    }

    /** Whether the body took it; refused or undecided otherwise. */
    public boolean accepted() {
        return acceptanceAct.isPresent();
    }

    public boolean refused() {
        return refusal.isPresent();
    }

    /** The day of the notice of acceptance. */
    public Optional<LocalDate> acceptedOn() {
        return acceptanceAct.map(Act::day);
    }

    /** What the case was accepted under; empty before. */
    public Optional<Accepted> acceptance() {
        return acceptanceAct.map(act -> (Accepted) act.fact());
    }

    /** As cited; empty until the case was accepted. */
    public String edition() {
        return acceptance().map(fact -> fact.rule().edition()).orElse("");
    }

    public boolean contractSigned() {
        return contract.isPresent();
    }

    public Optional<LocalDate> contractSignedOn() {
        return contract.map(ContractSigned::on);
    }

    /** The running time of the certification, rule 6; empty until the act that begins it, as the body reads the rule. */
    public Optional<CertificationClock> clockUnder(RuleInForce rule) {
        var start = switch (rule.answer(Questions.CLOCK_START)) {
            case ACCEPTANCE_NOTICE -> acceptedOn();
            case CONTRACT -> contractSignedOn();
        };
        return start.map(day -> new CertificationClock(rule, day, clock.stops()));
    }

    private static ApplicationForm form(CaseFile file) {
        return file.last(Revised.class)
                .map(Revised::form)
                .or(() -> file.last(Opened.class).map(Opened::form))
                .orElseThrow(() -> new IllegalStateException("case " + file.id() + " has no application"));
    }

    private static List<HandedItem> handed(CaseFile file) {
        var items = new ArrayList<HandedItem>();
        for (var act : file.acts()) {
            if (act.fact() instanceof HandedIn fact) {
                items.addAll(fact.items());
            } else if (act.fact() instanceof Supplemented fact) {
                items.addAll(fact.items());
            }
        }
        return items;
    }

    /** What was handed in or stated after a review was not looked at by it. */
    private static Optional<Reviewed> currentReview(CaseFile file) {
        int reviewed = number(file.lastAct(Reviewed.class));
        var changed = Stream.of(Submitted.class, Revised.class, HandedIn.class, Supplemented.class)
                .anyMatch(kind -> number(file.lastAct(kind)) > reviewed);
        return changed ? Optional.empty() : file.last(Reviewed.class);
    }

    private static Optional<Act> openRequest(CaseFile file) {
        int answered = number(file.lastAct(Supplemented.class));
        return file.lastAct(SupplementAsked.class).filter(asked -> asked.number() > answered);
    }

    private static int number(Optional<Act> act) {
        return act.map(Act::number).orElse(0);
    }
}
