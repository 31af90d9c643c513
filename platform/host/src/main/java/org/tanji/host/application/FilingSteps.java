package org.tanji.host.application;

import static org.tanji.host.application.ApplicationFailure.FILE_NOT_OF_CASE;
import static org.tanji.host.application.ApplicationFailure.FORM_INCOMPLETE;
import static org.tanji.host.application.ApplicationFailure.ITEM_NOT_ASKED;
import static org.tanji.host.application.ApplicationFailure.NOT_DECLARED;
import static org.tanji.host.application.ApplicationFailure.RIGHTS_NOT_SHOWN;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.FactOfApplication.HandedIn;
import org.tanji.host.application.FactOfApplication.Opened;
import org.tanji.host.application.FactOfApplication.Revised;
import org.tanji.host.application.FactOfApplication.Submitted;
import org.tanji.host.application.FactOfApplication.Supplemented;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** What the applicant does: state, hand in, declare, complete. */
final class FilingSteps {

    private static final Set<Role> APPLICANT = Set.of(Role.APPLICANT);

    private final StatedProducts products;
    private final AskedItems asked;
    private final Notices notices;

    FilingSteps(StatedProducts products, AskedItems asked, Notices notices) {
        this.products = products;
        this.asked = asked;
        this.notices = notices;
    }

    record HandInForm(List<HandedItem> items) {
        HandInForm {
            items = List.copyOf(items);
        }
    }

    /** @param truthful everything handed in is true, rule 7.1 */
    record SubmitForm(boolean truthful, String signatory, String office) {}

    record SupplementForm(List<HandedItem> items, @LongText String answer) {
        SupplementForm {
            items = List.copyOf(items);
        }
    }

    List<Step<? extends Record>> all() {
        return List.of(
                new Step<>(
                        "application.open",
                        ApplicationForm.class,
                        APPLICANT,
                        Clause.APPLICATION_FORM,
                        new Gate.Unopened(),
                        this::open),
                new Step<>(
                        "application.revise",
                        ApplicationForm.class,
                        APPLICANT,
                        Clause.APPLICATION_FORM,
                        ApplicationGates.CHANGEABLE,
                        file -> Optional.of(Application.of(file).form()),
                        this::revise),
                new Step<>(
                        "application.handIn",
                        HandInForm.class,
                        APPLICANT,
                        Clause.BUSINESS_LICENCES,
                        ApplicationGates.NOT_YET_SUBMITTED,
                        this::handIn),
                new Step<>(
                        "application.submit",
                        SubmitForm.class,
                        APPLICANT,
                        Clause.DECLARATION_OF_TRUTH,
                        ApplicationGates.NOT_YET_SUBMITTED,
                        this::submit),
                new Step<>(
                        "application.supplement",
                        SupplementForm.class,
                        APPLICANT,
                        Clause.NOTICE_AND_CONTRACT,
                        ApplicationGates.ASKED,
                        this::supplement));
    }

    private Fact open(Desk desk, ApplicationForm form) {
        return new Opened(form, checked(desk, form));
    }

    private Fact revise(Desk desk, ApplicationForm form) {
        return new Revised(form, checked(desk, form));
    }

    private String checked(Desk desk, ApplicationForm form) {
        if (form.applicant().name().isBlank()) {
            throw Failure.of(FORM_INCOMPLETE, RoomText.of("party.applicant"));
        }
        products.check(form, desk.file().owner());
        return products.title(form);
    }

    private Fact handIn(Desk desk, HandInForm form) {
        return new HandedIn(checked(desk, form.items()));
    }

    /** Receipt is given for what is complete; the first thing that is missing is refused with its clause. */
    @CarriesOut({Clause.APPLICATION_FORM, Clause.DECLARATION_OF_TRUTH, Clause.ABILITY_TO_ACCEPT})
    private Fact submit(Desk desk, SubmitForm form) {
        var application = Application.of(desk.file());
        requireComplete(application);
        asked.requireAll(application);
        if (!form.truthful() || form.signatory().isBlank() || form.office().isBlank()) {
            throw Failure.of(NOT_DECLARED);
        }
        var items = asked.of(application).stream().map(AskedItem::id).toList();
        var receipt = notices.receipt(desk, application, form.signatory(), form.office());
        return new Submitted(form.signatory(), form.office(), items, receipt);
    }

    @CarriesOut({Clause.CLOCK_STOPS_FOR_FIVE_REASONS, Clause.NOTICE_AND_CONTRACT})
    private Fact supplement(Desk desk, SupplementForm form) {
        var asking = Application.of(desk.file()).openRequest().orElseThrow();
        return new Supplemented(
                checked(desk, form.items()),
                form.answer(),
                asking.day(),
                ChronoUnit.DAYS.between(asking.day(), desk.today()));
    }

    private static void requireComplete(Application application) {
        var parties = application.parties();
        requireComplete(parties.applicant(), "party.applicant");
        requireComplete(parties.producer(), "party.producer");
        requireComplete(parties.factory(), "party.factory");
        if (application.form().contact().isBlank()) {
            throw Failure.of(FORM_INCOMPLETE, RoomText.of("form.contact"));
        }
        if (application.form().design() == DesignOwner.OWN
                && application.form().designNote().isBlank()) {
            throw Failure.of(
                    RIGHTS_NOT_SHOWN, RoomText.of("form.designNote"), "7.1 (4)", 0, 1, RoomText.of("form.designNote"));
        }
    }

    private static void requireComplete(Party party, String key) {
        if (!party.isComplete()) {
            throw Failure.of(FORM_INCOMPLETE, RoomText.of(key));
        }
    }

    private List<HandedItem> checked(Desk desk, List<HandedItem> items) {
        var known = asked.of(Application.of(desk.file())).stream()
                .map(AskedItem::id)
                .toList();
        for (var item : items) {
            if (!known.contains(item.item())) {
                throw Failure.of(ITEM_NOT_ASKED, item.item(), String.join(", ", known));
            }
            item.files().forEach(id -> desk.findFile(id).orElseThrow(() -> Failure.of(FILE_NOT_OF_CASE, id)));
        }
        return items;
    }
}
