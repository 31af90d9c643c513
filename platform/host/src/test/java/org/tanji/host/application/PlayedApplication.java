package org.tanji.host.application;

import java.util.Arrays;
import java.util.List;
import org.tanji.host.application.ApplicationForm.Product;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.identity.Role;

/** An application that was brought as far as a test needs it. Everything in it is an example. */
public final class PlayedApplication {

    static final Party WORKS = new Party("Example Pump Works", "1 Example Road", "91000000000000001X");
    static final List<String> ITEMS = List.of(
            "business-licences",
            "organisation-chart",
            "process-flow",
            "operating-instructions",
            "materials-list",
            "boundary-and-footprint");

    private PlayedApplication() {}

    /** One party in all three places, with one submersible pump. */
    public static ApplicationForm form() {
        return form(pump("QYB-100"));
    }

    public static ApplicationForm form(Product... products) {
        return new ApplicationForm(
                WORKS,
                ApplicantTrade.MAKER,
                true,
                Party.UNSTATED,
                true,
                Party.UNSTATED,
                DesignOwner.OWN,
                "The factory makes its own design.",
                "Office, 010-0000000",
                Arrays.asList(products));
    }

    public static Product pump(String model) {
        return new Product("submersible-pump", model, "", "", "");
    }

    public static PlayedCase opened(CaseFixture fixture, ApplicationForm form) {
        return fixture.begin("application.open", form);
    }

    /** With every item of the checklist of a pump whose parties are the same, but those that are left out. */
    public static PlayedCase documented(CaseFixture fixture, ApplicationForm form, String... leftOut) {
        var played = opened(fixture, form);
        var items = ITEMS.stream()
                .filter(item -> !List.of(leftOut).contains(item))
                .map(item -> new HandedItem(item, List.of(played.handIn(Role.APPLICANT, item + ".pdf")), ""))
                .toList();
        played.take(Role.APPLICANT, "application.handIn", new FilingSteps.HandInForm(items));
        return played;
    }

    public static PlayedCase submitted(CaseFixture fixture, ApplicationForm form) {
        var played = documented(fixture, form);
        played.take(Role.APPLICANT, "application.submit", declared());
        return played;
    }

    public static PlayedCase reviewed(CaseFixture fixture, ApplicationForm form) {
        var played = submitted(fixture, form);
        played.take(Role.APPLICATION_REVIEWER, "application.review", review(played));
        return played;
    }

    public static PlayedCase accepted(CaseFixture fixture, ApplicationForm form) {
        var played = reviewed(fixture, form);
        played.take(Role.APPLICATION_REVIEWER, "application.accept", new ReviewSteps.AcceptForm());
        return played;
    }

    /** Ready to be planned. */
    public static PlayedCase contracted(CaseFixture fixture, ApplicationForm form) {
        var played = accepted(fixture, form);
        played.take(Role.APPLICATION_REVIEWER, "application.signContract", contract(played));
        return played;
    }

    static FilingSteps.SubmitForm declared() {
        return new FilingSteps.SubmitForm(true, "Example Signatory", "Director");
    }

    static ContractSteps.ContractForm contract(PlayedCase played) {
        return new ContractSteps.ContractForm(
                played.fixture().today(),
                "Example Officer",
                "Example Director",
                played.handIn(Role.APPLICATION_REVIEWER, "contract.pdf"));
    }

    /** Everything met, nothing listed. */
    static ReviewForm review(PlayedCase played) {
        return review(played, met(), met(), met(), LookUp.Found.CLEAR);
    }

    static ReviewForm review(
            PlayedCase played, Conclusion complete, Conclusion capable, Conclusion informed, LookUp.Found offenders) {
        return new ReviewForm(
                complete,
                capable,
                informed,
                Verdict.MET,
                Verdict.MET,
                Verdict.MET,
                lookUp(played, LookUp.Found.CLEAR),
                lookUp(played, offenders));
    }

    static Conclusion met() {
        return new Conclusion(Verdict.MET, "Seen on file.");
    }

    static Conclusion not(Verdict verdict) {
        return new Conclusion(verdict, "Not seen on file.");
    }

    static LookUp lookUp(PlayedCase played, LookUp.Found found) {
        List<FileId> picture = List.of(played.handIn(Role.APPLICATION_REVIEWER, "answer.png"));
        return new LookUp("Example register", played.fixture().today(), found, picture);
    }
}
