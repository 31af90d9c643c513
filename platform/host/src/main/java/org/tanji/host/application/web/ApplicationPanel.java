package org.tanji.host.application.web;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.host.application.Application;
import org.tanji.host.application.AskedItem;
import org.tanji.host.application.AskedItems;
import org.tanji.host.application.FactOfApplication.Accepted;
import org.tanji.host.application.Party;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.application.UnitSplits;
import org.tanji.host.application.web.ApplicationPage.ClockPart;
import org.tanji.host.application.web.ApplicationPage.ItemLine;
import org.tanji.host.application.web.ApplicationPage.PartyLine;
import org.tanji.host.application.web.ApplicationPage.PinLine;
import org.tanji.host.application.web.ApplicationPage.SplitLine;
import org.tanji.host.application.web.ApplicationPage.UnitLine;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.web.CasePanel;
import org.tanji.host.family.Families;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Account;
import org.tanji.host.rule.deadline.CertificationClock;
import org.tanji.host.rule.deadline.ChinaDay;
import org.tanji.host.rule.deadline.Span;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Words;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Parties, units with the reasons for their splits, documents with their state, review and clock. */
public final class ApplicationPanel implements CasePanel {

    private final RuleBook rules;
    private final ProductCatalogue catalogue;
    private final Families families;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    public ApplicationPanel(RuleBook rules, ProductCatalogue catalogue, Families families, Clock clock) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.families = families;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> show(CaseFile file, Frame frame, Account reader) {
        return Optional.of(templates.applicationPanel(frame, page(Application.of(file), frame.words())));
    }

    private ApplicationPage page(Application application, Words words) {
        return new ApplicationPage(
                parties(application, words),
                application.units().stream().map(unit -> line(unit, words)).toList(),
                new UnitSplits(catalogue, families)
                        .of(application).stream()
                                .map(split -> new SplitLine(
                                        split.first() + " / " + split.second(),
                                        split.reasons().stream()
                                                .map(words::text)
                                                .toList()))
                                .toList(),
                new AskedItems(catalogue, families)
                        .of(application).stream().map(item -> line(item, words)).toList(),
                application
                        .review()
                        .map(review -> new ReviewLines(words).of(review))
                        .orElse(List.of()),
                application.acceptance().map(ApplicationPanel::pin),
                application.acceptance().flatMap(accepted -> clock(application, accepted, words)));
    }

    private static List<PartyLine> parties(Application application, Words words) {
        var parties = application.parties();
        return Stream.of(
                        line("applicant", parties.applicant(), words),
                        line("producer", parties.producer(), words),
                        line("factory", parties.factory(), words))
                .toList();
    }

    private static PartyLine line(String role, Party party, Words words) {
        return new PartyLine(words.text("panel.application." + role), party.name(), party.address(), party.licence());
    }

    private UnitLine line(ProductUnit unit, Words words) {
        var product = catalogue.find(unit.product());
        return new UnitLine(
                unit.key(),
                product.map(known -> words.text(known.name())).orElse(unit.product()),
                (unit.model() + " " + unit.specification()).strip(),
                product.map(known -> known.standardCode()).orElse(""),
                unit.site(),
                unit.study().isEmpty() ? "" : "/studies/" + unit.study());
    }

    private static ItemLine line(AskedItem item, Words words) {
        return new ItemLine(
                words.text(item.text()),
                item.cited(),
                item.handed() + " / " + item.needed(),
                words.text(item.settled() ? "panel.application.settled" : "panel.application.missing"),
                item.settled() ? "good" : "bad");
    }

    private static PinLine pin(Accepted accepted) {
        return new PinLine(
                accepted.rule().edition(),
                accepted.families().stream()
                        .flatMap(family -> family.basis().stream())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                accepted.families().stream()
                        .map(family -> family.plugin() + " " + family.version())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private Optional<ClockPart> clock(Application application, Accepted accepted, Words words) {
        var today = ChinaDay.of(clock.instant());
        return application.clockUnder(rules.pinned(accepted.rule())).map(running -> part(running, today, words));
    }

    private static ClockPart part(CertificationClock running, LocalDate today, Words words) {
        var deadline = running.deadline(today);
        return new ClockPart(
                deadline.day().toString(),
                Long.toString(running.counted(today)),
                words.text(deadline),
                running.standing(today).stream().map(span -> span(span, words)).toList(),
                deadline.passedOn(today));
    }

    private static String span(Span span, Words words) {
        return words.text("panel.application.clock.span", span.from(), span.until(), span.days());
    }
}
