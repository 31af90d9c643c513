package org.tanji.host;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tanji.engine.failure.Failure;
import org.tanji.host.audit.AuditHeads;
import org.tanji.host.audit.KeyFile;
import org.tanji.host.audit.store.JooqAuditLog;
import org.tanji.host.casefile.KeepDocument;
import org.tanji.host.casefile.PerformStep;
import org.tanji.host.casefile.store.JooqCaseDocuments;
import org.tanji.host.casefile.store.JooqCases;
import org.tanji.host.casefile.web.ApiCaseRoutes;
import org.tanji.host.casefile.web.CaseRoutes;
import org.tanji.host.certificate.web.PublicRoutes;
import org.tanji.host.document.issue.IssuedDocuments;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.factor.store.JooqFactorHistory;
import org.tanji.host.factor.web.FactorRoutes;
import org.tanji.host.factoruse.FactorUses;
import org.tanji.host.factoruse.web.FactorUseRoutes;
import org.tanji.host.family.ConfirmMethod;
import org.tanji.host.family.Families;
import org.tanji.host.family.PluginJars;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.family.web.ApiConfirmationRoutes;
import org.tanji.host.family.web.ConfirmationRoutes;
import org.tanji.host.family.web.FamilyRoutes;
import org.tanji.host.family.web.ShowConfirmations;
import org.tanji.host.planning.PlanningTerms;
import org.tanji.host.quantification.BodyCriteria;
import org.tanji.host.quantification.KeepExamples;
import org.tanji.host.quantification.KeepStudy;
import org.tanji.host.quantification.OpenedStudies;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.SamplingJobs;
import org.tanji.host.quantification.store.JooqStudies;
import org.tanji.host.quantification.web.ApiMethodRoutes;
import org.tanji.host.quantification.web.ApiStudyRoutes;
import org.tanji.host.quantification.web.HandbookRoutes;
import org.tanji.host.quantification.web.ProductRoutes;
import org.tanji.host.quantification.web.SamplingRoutes;
import org.tanji.host.quantification.web.StudyFileRoutes;
import org.tanji.host.quantification.web.StudyRoutes;
import org.tanji.host.quantification.web.StudyViews;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.rule.web.RuleRoutes;
import org.tanji.host.store.Database;
import org.tanji.host.verification.AcceptRecalculation;
import org.tanji.host.verification.RecalculateProduct;
import org.tanji.host.verification.store.JooqRecalculations;
import org.tanji.host.verification.web.ApiRecalculationRoutes;
import org.tanji.host.verification.web.RecalculationRoutes;
import org.tanji.host.web.HealthRoutes;
import org.tanji.host.web.Route;
import org.tanji.host.web.RouteTable;
import org.tanji.host.web.WebServer;
import org.tanji.host.web.rest.OpenApiRoutes;

/** The running program: everything is made here, wired together, started and stopped. */
public final class Host implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private static final String VERSION = Optional.ofNullable(
                    Host.class.getPackage().getImplementationVersion())
            .orElse("0.1.0-SNAPSHOT");

    private final Database database;
    private final SamplingJobs jobs;
    private final RouteTable routes;
    private final WebServer server;
    private final Optional<String> demonstrationPassword;

    private Host(
            Database database,
            SamplingJobs jobs,
            RouteTable routes,
            WebServer server,
            Optional<String> demonstrationPassword) {
        this.database = database;
        this.jobs = jobs;
        this.routes = routes;
        this.server = server;
        this.demonstrationPassword = demonstrationPassword;
    }

    /**
     * Opens the store, loads what there is to load and serves.
     *
     * @throws Failure PORT_TAKEN, or what is wrong with the configuration; nothing keeps running then
     */
    public static Host start(HostSettings settings, Clock clock) {
        var library = CompletableFuture.supplyAsync(() -> FactorLibrary.read(settings.config()));
        var families = Families.loadWhenAsked(PluginJars.in(settings.plugins()));
        var database = Database.open(settings.data().resolve("tanji.db"));
        try {
            return start(settings, clock, library, families, database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void report(Families families) {
        families.refused().forEach(problem -> LOG.warn("plugin refused: {}", problem.message(Locale.ROOT)));
    }

    /** What was loaded beside the store, or the failure that kept it from loading. */
    private static <T> T outcome(CompletableFuture<T> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw e;
        }
    }

    private static Host start(
            HostSettings settings,
            Clock clock,
            CompletableFuture<FactorLibrary> loadingLibrary,
            Families families,
            Database database) {
        var log = new JooqAuditLog(
                database,
                new KeyFile(settings.data().resolve("audit.key")),
                new AuditHeads(settings.data().resolve("audit-heads.txt")));
        var identity = Identity.of(database, log, clock);
        var accounts = identity.accounts();

        var library = outcome(loadingLibrary);
        var history = new JooqFactorHistory(database);
        var catalogue = ProductCatalogue.read();
        var rules = RuleBook.read(settings.config());
        var edition = rules.editions().newest();
        var body = BodyCriteria.read(settings.config());
        var quantify = new QuantifyProduct(
                families, library, edition.cited(), body.criteria().with(edition.growth()));
        var studies = new JooqStudies(database);
        var keep = new KeepStudy(quantify, studies, clock);
        var jobs = new SamplingJobs(keep);
        var views = new StudyViews(keep, studies, accounts, catalogue, quantify, new OpenedStudies());
        var recalculations = new JooqRecalculations(database);
        var recalculate = new RecalculateProduct(quantify, keep, studies, recalculations, body.limits(), clock);
        var accept = new AcceptRecalculation(studies, recalculations, clock);
        var most = settings.mostIterations();

        var office = CertificateOffice.open(
                settings.certificates(), settings.data(), "http://localhost:" + settings.port(), database, log, clock);
        var lifecycle = Lifecycle.on(new Groundwork(
                rules,
                catalogue,
                families,
                studies,
                recalculations,
                accounts,
                identity.qualifications(),
                PlanningTerms.read(settings.config()),
                office,
                IssuedDocuments.read(settings.config(), Lifecycle.documents()),
                settings.caseNumbers(),
                clock));
        var steps = lifecycle.steps();
        var cases = new JooqCases(database, log, lifecycle.facts(), lifecycle.projections(), clock);
        var documents = new JooqCaseDocuments(database);
        var keepDocument = new KeepDocument(documents, log, clock);
        var perform = new PerformStep(cases, log, clock);

        var confirmMethod = new ConfirmMethod(families, office.confirmations(), clock);
        var showConfirmations = new ShowConfirmations(families, office.confirmations(), accounts);

        var rooms = new ArrayList<Route>();
        rooms.addAll(new HealthRoutes(database::answers).routes());
        rooms.addAll(identity.routes(catalogue, families));
        rooms.addAll(new ProductRoutes(catalogue, families, quantify, keep).routes());
        rooms.addAll(new StudyRoutes(views, keep, quantify).routes());
        rooms.addAll(new StudyFileRoutes(views, quantify, recalculate, clock).routes());
        rooms.addAll(new SamplingRoutes(views, jobs, most).routes());
        rooms.addAll(new FactorRoutes(library).routes());
        rooms.addAll(new FactorUseRoutes(library, history, new FactorUses(studies)).routes());
        rooms.addAll(new FamilyRoutes(families).routes());
        rooms.addAll(new ConfirmationRoutes(confirmMethod, showConfirmations).routes());
        rooms.addAll(new ApiConfirmationRoutes(confirmMethod, showConfirmations).routes());
        rooms.addAll(new RuleRoutes(rules, clock).routes());
        rooms.addAll(new HandbookRoutes(catalogue, families, quantify).routes());
        rooms.addAll(new ApiMethodRoutes(catalogue, families, quantify, most).routes());
        rooms.addAll(new ApiStudyRoutes(views, studies, keep, quantify, catalogue).routes());
        rooms.addAll(new RecalculationRoutes(recalculate, accept, keep, quantify, accounts, body.limits()).routes());
        rooms.addAll(new ApiRecalculationRoutes(recalculate, accept, keep, quantify).routes());
        rooms.addAll(new CaseRoutes(
                        cases,
                        steps,
                        lifecycle.offers(),
                        perform,
                        documents,
                        keepDocument,
                        accounts,
                        lifecycle.panels(),
                        clock)
                .routes());
        rooms.addAll(new ApiCaseRoutes(cases, steps, perform, documents, keepDocument, clock).routes());
        rooms.addAll(new PublicRoutes(office.register(), office.press().address(), clock).routes());
        var routes = new RouteTable(OpenApiRoutes.with(rooms, VERSION));

        var server = WebServer.start(
                settings.address(), settings.port(), routes.routes(), identity.signIn(), identity.confirm(), VERSION);
        // The first page waits for none of these.
        identity.signIn().tidy();
        history.note(library, clock.instant());
        var password = identity.demonstrate(catalogue);
        inBackground(() -> report(families));
        if (password.isPresent()) {
            inBackground(new KeepExamples(families, catalogue, studies, keep, accounts)::onAnEmptyStore);
        }
        return new Host(database, jobs, routes, server, password);
    }

    public int port() {
        return server.port();
    }

    /** What is served, with roles; tests hold the server to it. */
    public List<Route> routes() {
        return routes.routes();
    }

    /** What all demonstration accounts sign in with; present only when this start has made them. */
    public Optional<String> demonstrationPassword() {
        return demonstrationPassword;
    }

    /** Lets requests that are under way finish, then closes the store. */
    @Override
    public void close() {
        jobs.close();
        server.close();
        database.close();
    }

    /** The first page does not wait for the worked cases. */
    private static void inBackground(Runnable work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        LOG.error("families or worked cases could not all be loaded", e);
                    }
                },
                "after-start");
        thread.setDaemon(true);
        thread.start();
    }
}
