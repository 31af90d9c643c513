package org.tanji.host;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.audit.AuditDraft;
import org.tanji.host.audit.Outcome;
import org.tanji.host.audit.store.JooqAuditLog;
import org.tanji.host.family.Families;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Area;
import org.tanji.host.identity.ConfirmPassword;
import org.tanji.host.identity.CreateDemonstrationAccounts;
import org.tanji.host.identity.IdentityChange;
import org.tanji.host.identity.KeepAccounts;
import org.tanji.host.identity.LockOut;
import org.tanji.host.identity.Passwords;
import org.tanji.host.identity.QualifyDemonstrationAccounts;
import org.tanji.host.identity.RecordQualification;
import org.tanji.host.identity.SignIn;
import org.tanji.host.identity.store.JooqAccounts;
import org.tanji.host.identity.store.JooqAttempts;
import org.tanji.host.identity.store.JooqPersons;
import org.tanji.host.identity.store.JooqQualifications;
import org.tanji.host.identity.store.JooqSessions;
import org.tanji.host.identity.web.AccountRoutes;
import org.tanji.host.identity.web.OwnAccountRoutes;
import org.tanji.host.identity.web.QualificationApiRoutes;
import org.tanji.host.identity.web.QualificationRoutes;
import org.tanji.host.identity.web.ShowAccounts;
import org.tanji.host.identity.web.ShowQualifications;
import org.tanji.host.identity.web.SignInRoutes;
import org.tanji.host.identity.web.TokenRoutes;
import org.tanji.host.store.Database;
import org.tanji.host.web.Route;

/** The wiring of accounts, sessions and qualifications; each change of them is written to the log as it is made. */
record Identity(
        JooqAccounts accounts,
        JooqPersons persons,
        JooqSessions sessions,
        JooqQualifications qualifications,
        Passwords passwords,
        SignIn signIn,
        ConfirmPassword confirm,
        Clock clock) {

    static Identity of(Database database, JooqAuditLog log, Clock clock) {
        var accounts = new JooqAccounts(database, (transaction, change) -> write(log, transaction, change));
        var sessions = new JooqSessions(database, (transaction, change) -> write(log, transaction, change));
        var qualifications = new JooqQualifications(database, (transaction, change) -> write(log, transaction, change));
        var lockOut = new LockOut(new JooqAttempts(database), clock);
        var passwords = new Passwords();
        return new Identity(
                accounts,
                new JooqPersons(database),
                sessions,
                qualifications,
                passwords,
                new SignIn(accounts, sessions, lockOut, passwords, clock),
                new ConfirmPassword(accounts, sessions, lockOut, passwords, clock),
                clock);
    }

    private static Runnable write(JooqAuditLog log, DSLContext transaction, IdentityChange change) {
        var details = CanonicalJson.object();
        change.details().forEach(details::put);
        var entry = log.append(
                transaction,
                AuditDraft.of(
                        change.at(),
                        change.by(),
                        change.act(),
                        Outcome.DONE,
                        change.subject(),
                        CanonicalJson.write(details)));
        return () -> log.note(entry);
    }

    List<Route> routes(ProductCatalogue catalogue, Families families) {
        var record = new RecordQualification(persons, qualifications, () -> areas(catalogue, families), clock);
        var shown = new ShowQualifications(persons, accounts, qualifications, record, clock);
        var keep = new KeepAccounts(accounts, persons, passwords, clock);
        var routes = new ArrayList<Route>();
        routes.addAll(new SignInRoutes(signIn).routes());
        routes.addAll(new TokenRoutes(signIn, confirm).routes());
        routes.addAll(new OwnAccountRoutes(sessions, confirm, clock).routes());
        routes.addAll(new AccountRoutes(accounts, keep, new ShowAccounts(accounts, persons, sessions, clock)).routes());
        routes.addAll(new QualificationRoutes(qualifications, record, shown).routes());
        routes.addAll(new QualificationApiRoutes(persons, qualifications, record).routes());
        return routes;
    }

    /** Makes and qualifies the demonstration accounts on an empty store; their password then. */
    Optional<String> demonstrate(ProductCatalogue catalogue) {
        var password = new CreateDemonstrationAccounts(accounts, passwords, clock).onAnEmptyStore();
        if (password.isPresent()) {
            new QualifyDemonstrationAccounts(accounts, qualifications, clock).in(areas(catalogue));
        }
        return password;
    }

    private static List<Area> areas(ProductCatalogue catalogue) {
        return catalogue.all().stream()
                .map(product -> new Area(product.familyId(), product.fieldCode()))
                .distinct()
                .toList();
    }

    /** Those of the rule, and what loaded plugins add. */
    private static List<Area> areas(ProductCatalogue catalogue, Families families) {
        var all = new LinkedHashSet<>(areas(catalogue));
        families.all()
                .forEach(
                        family -> all.add(new Area(family.id(), family.profile().fieldCode())));
        return List.copyOf(all);
    }
}
