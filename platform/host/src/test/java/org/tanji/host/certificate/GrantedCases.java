package org.tanji.host.certificate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.Groundwork;
import org.tanji.host.Lifecycle;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.casefile.CaseSteps;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.FactKinds;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.Clause;

/** Cases that were granted: what the rooms before would say is kept in one fact, the rest is the real program. */
final class GrantedCases {

    static final String METHOD = "cts-pcec-20";
    static final String PLUGIN = "ab".repeat(32);

    private GrantedCases() {}

    /** What a case of these tests says about its evaluation. */
    record Evaluated(String site, boolean granted, boolean changedSince, boolean verified, boolean partial)
            implements Fact {}

    static final Evaluated GRANTED = new Evaluated("Dongying", true, false, true, true);

    static CaseFixture open(Path folder) {
        return CaseFixture.open(folder, GrantedCases::rooms);
    }

    static PlayedCase begin(CaseFixture fixture, Evaluated evaluated) {
        return fixture.begin("test.open", evaluated);
    }

    /** A certificate that was issued today. */
    static PlayedCase issued(CaseFixture fixture) {
        var played = begin(fixture, GRANTED);
        confirm(fixture);
        played.take(Role.CERTIFICATE_ADMINISTRATOR, "certificate.issue", new IssueForm("u1", "", ""));
        return played;
    }

    /** Records that the method of these cases was compared with its standard. */
    static void confirm(CaseFixture fixture) {
        var by = fixture.actor(Role.FAMILY_ADMINISTRATOR);
        fixture.groundwork()
                .certificates()
                .confirmations()
                .add(
                        new org.tanji.host.family.MethodConfirmation(
                                java.util.UUID.randomUUID().toString(),
                                METHOD,
                                "1.0.0",
                                PLUGIN,
                                "CTS PCEC-20:2025",
                                "example copy",
                                "example name",
                                fixture.today(),
                                by.account(),
                                fixture.now()),
                        by);
    }

    private static Lifecycle rooms(Groundwork groundwork) {
        var office = groundwork.certificates();
        var opening = new Step<>(
                "test.open",
                Evaluated.class,
                Set.of(Role.APPLICANT),
                Clause.APPLICATION_FORM,
                new Gate.Unopened(),
                (desk, form) -> form);
        var steps = new ArrayList<Step<? extends Record>>(List.of(opening));
        steps.addAll(CertificateSteps.all(
                groundwork.rules(), new FromTheFact(), office.confirmations(), office.numbers(), office.press()));
        return new Lifecycle(
                new CaseSteps(steps),
                FactKinds.of(List.of(Evaluated.class, CertificateFact.class)),
                List.of(office.register()),
                new org.tanji.host.casefile.Offers(List.of()),
                List.of());
    }

    private static final class FromTheFact implements Evaluation {

        @Override
        public Optional<LocalDate> acceptedOn(CaseFile file) {
            return Optional.of(file.acts().get(0).day());
        }

        @Override
        public boolean granted(CaseFile file) {
            return said(file).granted();
        }

        @Override
        public boolean stands(CaseFile file) {
            return !said(file).changedSince();
        }

        @Override
        public String boundTo(CaseFile file) {
            return "cd".repeat(32);
        }

        @Override
        public List<String> units(CaseFile file) {
            return List.of("u1");
        }

        @Override
        public Optional<Verified> verified(CaseFile file, String unit) {
            return Stream.of(said(file))
                    .filter(Evaluated::verified)
                    .map(FromTheFact::verified)
                    .findFirst();
        }

        private static Evaluated said(CaseFile file) {
            return file.last(Evaluated.class).orElseThrow();
        }

        private static Verified verified(Evaluated said) {
            var party = new CertifiedParty("示例石油机械有限公司", "山东省东营市示例路1号");
            var product = new CertifiedProduct(
                    "submersible-pump",
                    "PV11",
                    new BilingualText("潜油泵", "Submersible pump"),
                    "QYB-100",
                    "",
                    said.site(),
                    new BilingualText("1台潜油泵机组", "1 submersible pump set"),
                    new BilingualText("", ""),
                    "2025-01-01/2025-12-31",
                    "cradle-to-gate",
                    new BilingualText("从摇篮到大门", "Cradle to gate"),
                    said.partial());
            var figure = new CertifiedFigure(
                    "4460 kgCO2e", "study", 1, "recalculation", "ef".repeat(32), METHOD, "1.0.0", true);
            return new Verified(party, party, party, product, figure, "CTS PCEC-20:2025", PLUGIN);
        }
    }
}
