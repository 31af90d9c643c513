package org.tanji.host.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Qualifies the demonstration accounts for what their roles do, in every product field, so that a visitor can play a whole
 * case. Each record says that it is an example.
 */
public final class QualifyDemonstrationAccounts {

    private static final int YEARS = 3;
    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Map<Role, List<Competence>> DUTIES = new TreeMap<>(Map.of(
            Role.APPLICATION_REVIEWER, List.of(Competence.APPLICATION_REVIEWER),
            Role.INSPECTOR, List.of(Competence.INSPECTOR, Competence.VERIFIER, Competence.TECHNICAL_EXPERT),
            Role.TECHNICAL_REVIEWER, List.of(Competence.TECHNICAL_REVIEWER),
            Role.DECISION_MAKER, List.of(Competence.DECISION_MAKER)));

    private final Accounts accounts;
    private final Qualifications qualifications;
    private final Clock clock;

    public QualifyDemonstrationAccounts(Accounts accounts, Qualifications qualifications, Clock clock) {
        this.accounts = accounts;
        this.qualifications = qualifications;
        this.clock = clock;
    }

    /** Once, right after the accounts were made; recorded by the system administrator among them. */
    public void in(List<Area> areas) {
        var by = accounts.find(Role.SYSTEM_ADMINISTRATOR.key()).map(Actor::of);
        if (by.isEmpty()) {
            return;
        }
        var fields = areas.stream().map(Area::fieldCode).distinct().sorted().toList();
        var all = accounts.list().stream()
                .flatMap(account -> DUTIES.getOrDefault(account.role(), List.of()).stream()
                        .flatMap(duty -> fields.stream().map(field -> example(account, duty, field, by.get()))))
                .toList();
        var change = IdentityChange.of(clock.instant(), by.get(), "qualification.examples", "demonstration")
                .with("count", Integer.toString(all.size()));
        qualifications.add(all, change);
    }

    private Qualification example(Account account, Competence competence, String field, Actor by) {
        var today = BodyDays.today(clock.instant());
        return new Qualification(
                QualificationId.random(),
                account.person(),
                competence,
                field,
                today.minusYears(1),
                today.plusYears(YEARS),
                evidence(),
                false,
                true,
                Optional.empty(),
                by,
                clock.instant());
    }

    /** In both languages, because the record is read in both. */
    private static String evidence() {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .map(locale -> ResourceBundle.getBundle("text/identity", locale, EXACT_LOCALE)
                        .getString("demonstration.evidence"))
                .collect(Collectors.joining(" / "));
    }
}
