package org.tanji.host.casefile;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tanji.host.CertificateOffice;
import org.tanji.host.Groundwork;
import org.tanji.host.Lifecycle;
import org.tanji.host.audit.AuditHeads;
import org.tanji.host.audit.KeyFile;
import org.tanji.host.audit.VerifyAuditLog;
import org.tanji.host.audit.store.JooqAuditLog;
import org.tanji.host.casefile.store.JooqCaseDocuments;
import org.tanji.host.casefile.store.JooqCases;
import org.tanji.host.certificate.CertificateSettings;
import org.tanji.host.family.Families;
import org.tanji.host.family.PluginJars;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Area;
import org.tanji.host.identity.CreateDemonstrationAccounts;
import org.tanji.host.identity.Passwords;
import org.tanji.host.identity.Person;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.QualifyDemonstrationAccounts;
import org.tanji.host.identity.Role;
import org.tanji.host.identity.store.JooqAccounts;
import org.tanji.host.identity.store.JooqQualifications;
import org.tanji.host.planning.PlanningTerms;
import org.tanji.host.quantification.store.JooqStudies;
import org.tanji.host.rule.deadline.ChinaDay;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.store.Database;
import org.tanji.host.web.TickingClock;

/**
 * The whole lifecycle on a real SQLite file, with one qualified account for each role and a clock that moves when a test says
 * so. It starts at 9 o'clock on 2026-03-01 in Shanghai.
 */
public final class CaseFixture implements AutoCloseable {

    private static final Path HOME = home();

    private final TickingClock clock = new TickingClock();
    private final Path folder;
    private final Database database;
    private final JooqAccounts accounts;
    private final Groundwork groundwork;
    private final JooqAuditLog log;
    private final CaseSteps steps;
    private final Cases cases;
    private final CaseDocuments documents;
    private final PerformStep perform;

    private CaseFixture(Path folder, Function<Groundwork, Lifecycle> lifecycle) {
        this.folder = folder;
        this.database = Database.open(folder.resolve("tanji.db"));
        this.accounts = new JooqAccounts(database);
        this.log = new JooqAuditLog(database, key(), heads());
        var catalogue = ProductCatalogue.read();
        var qualifications = new JooqQualifications(database, (db, change) -> () -> {});
        new CreateDemonstrationAccounts(accounts, new Passwords(), clock).onAnEmptyStore();
        new QualifyDemonstrationAccounts(accounts, qualifications, clock).in(areas(catalogue));
        this.groundwork = new Groundwork(
                RuleBook.read(HOME.resolve("config")),
                catalogue,
                Families.loadWhenAsked(PluginJars.in(List.of(HOME.resolve("plugins")))),
                new JooqStudies(database),
                accounts,
                qualifications,
                PlanningTerms.read(HOME.resolve("config")),
                CertificateOffice.open(CertificateSettings.STANDARD, folder, "http://localhost", database, log, clock),
                clock);
        var rooms = lifecycle.apply(groundwork);
        this.steps = rooms.steps();
        this.cases = new JooqCases(database, log, rooms.facts(), rooms.projections(), clock);
        this.documents = new JooqCaseDocuments(database);
        this.perform = new PerformStep(cases, log, clock);
    }

    /** With every step of the rule. */
    public static CaseFixture open(Path folder) {
        return new CaseFixture(folder, Lifecycle::on);
    }

    /** With rooms that a test arranges itself. */
    public static CaseFixture open(Path folder, Function<Groundwork, Lifecycle> lifecycle) {
        return new CaseFixture(folder, lifecycle);
    }

    /** With these steps only. */
    public static CaseFixture open(Path folder, CaseSteps steps, FactKinds facts) {
        return new CaseFixture(
                folder, groundwork -> new Lifecycle(steps, facts, List.of(), new Offers(List.of()), List.of()));
    }

    /** Begins a case; the applicant of the fixture owns it. */
    public PlayedCase begin(String step, Record form) {
        var by = actor(Role.APPLICANT);
        var recorded = perform.open(CaseFile.unopened(by.account()), steps.get(step), by, Stamp.on(0), form);
        return new PlayedCase(this, recorded.of());
    }

    /** Whoever has that role in the fixture. */
    public Actor actor(Role role) {
        return Actor.of(accounts.find(role.key()).orElseThrow());
    }

    /** Another account with that role, of a person of its own; not qualified for anything. */
    public Actor another(Role role, String login) {
        var person = new Person(PersonId.random(), login, clock.instant());
        return account(role, login, person.id(), List.of(person));
    }

    /** A second account of the same person, with another role. */
    public Actor alsoAs(Actor person, Role role, String login) {
        return account(role, login, person.person(), List.of());
    }

    private Actor account(Role role, String login, PersonId person, List<Person> persons) {
        var like = accounts.find(role.key()).orElseThrow();
        var account = new Account(
                AccountId.random(),
                person,
                login,
                like.password(),
                role,
                login,
                true,
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        accounts.add(persons, List.of(account));
        return Actor.of(account);
    }

    /** Nine o'clock in Shanghai on that day; a test goes forward only. */
    public void itIs(LocalDate day) {
        var morning = day.atTime(9, 0).atZone(ChinaDay.ZONE).toInstant();
        if (morning.isBefore(clock.instant())) {
            throw new IllegalArgumentException("it is " + today() + " already");
        }
        clock.pass(Duration.between(clock.instant(), morning));
    }

    public void pass(Duration time) {
        clock.pass(time);
    }

    public LocalDate today() {
        return ChinaDay.of(clock.instant());
    }

    public Instant now() {
        return clock.instant();
    }

    public Groundwork groundwork() {
        return groundwork;
    }

    public Database database() {
        return database;
    }

    public CaseSteps steps() {
        return steps;
    }

    public Cases cases() {
        return cases;
    }

    public CaseDocuments documents() {
        return documents;
    }

    public PerformStep perform() {
        return perform;
    }

    public JooqAuditLog log() {
        return log;
    }

    /** What an operator finds by verifying the log. */
    public VerifyAuditLog verification() {
        return new VerifyAuditLog(log, heads(), key().read(false));
    }

    /** The five families that are shipped; they are packed only by {@code mvn package} and later. */
    public static boolean familiesArePacked() {
        return PluginJars.in(List.of(HOME.resolve("plugins"))).size() == 5;
    }

    @Override
    public void close() {
        database.close();
    }

    private KeyFile key() {
        return new KeyFile(folder.resolve("audit.key"));
    }

    private AuditHeads heads() {
        return new AuditHeads(folder.resolve("audit-heads.txt"));
    }

    private static List<Area> areas(ProductCatalogue catalogue) {
        return catalogue.all().stream()
                .map(product -> new Area(product.familyId(), product.fieldCode()))
                .distinct()
                .toList();
    }

    private static Path home() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (folder.resolve("config").toFile().isDirectory()) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside the repository");
    }
}
