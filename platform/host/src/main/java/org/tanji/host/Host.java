package org.tanji.host;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.CreateDemonstrationAccounts;
import org.tanji.host.identity.Passwords;
import org.tanji.host.identity.SignIn;
import org.tanji.host.identity.store.JooqAccounts;
import org.tanji.host.identity.store.JooqAttempts;
import org.tanji.host.identity.store.JooqSessions;
import org.tanji.host.identity.web.SignInRoutes;
import org.tanji.host.identity.web.TokenRoutes;
import org.tanji.host.store.Database;
import org.tanji.host.web.HealthRoutes;
import org.tanji.host.web.Route;
import org.tanji.host.web.WebServer;
import org.tanji.host.web.rest.OpenApiRoutes;

/** The running program: everything is made here, wired together, started and stopped. */
public final class Host implements AutoCloseable {

    private static final String VERSION = Optional.ofNullable(
                    Host.class.getPackage().getImplementationVersion())
            .orElse("0.1.0-SNAPSHOT");

    private final Database database;
    private final WebServer server;
    private final Optional<String> demonstrationPassword;

    private Host(Database database, WebServer server, Optional<String> demonstrationPassword) {
        this.database = database;
        this.server = server;
        this.demonstrationPassword = demonstrationPassword;
    }

    /**
     * Opens the store, loads what there is to load and serves.
     *
     * @throws Failure PORT_TAKEN, or what is wrong with the configuration; nothing keeps running then
     */
    public static Host start(HostSettings settings, Clock clock) {
        var database = Database.open(settings.data().resolve("tanji.db"));
        try {
            var accounts = new JooqAccounts(database);
            var passwords = new Passwords();
            var signIn = new SignIn(accounts, new JooqSessions(database), new JooqAttempts(database), passwords, clock);
            var password = new CreateDemonstrationAccounts(accounts, passwords, clock).onAnEmptyStore();
            signIn.tidy();

            var routes = new ArrayList<Route>();
            routes.addAll(new HealthRoutes(database::answers).routes());
            routes.addAll(new SignInRoutes(signIn).routes());
            routes.addAll(new TokenRoutes(signIn).routes());
            var server = WebServer.start(
                    settings.address(), settings.port(), OpenApiRoutes.with(routes, VERSION), signIn, VERSION);
            return new Host(database, server, password);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public int port() {
        return server.port();
    }

    /** What all demonstration accounts sign in with; present only when this start has made them. */
    public Optional<String> demonstrationPassword() {
        return demonstrationPassword;
    }

    /** Lets requests that are under way finish, then closes the store. */
    @Override
    public void close() {
        server.close();
        database.close();
    }
}
