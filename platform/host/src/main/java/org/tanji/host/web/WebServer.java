package org.tanji.host.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.ConfirmPassword;
import org.tanji.host.identity.SignIn;

/** The HTTP server: the table of routes behind one door, on one port. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final int MOST_THREADS = 64;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final long STOP_WITHIN = 5_000;

    /** Bytes a second that a request must arrive with at least: a few hundred slow ones would else stop everybody. */
    private static final long SLOWEST_REQUEST = 50;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to serve.
     *
     * @throws Failure PORT_TAKEN when nothing can listen there
     * @param port 0 for any that is free
     * @param version of this program, shown at the foot of pages
     */
    public static WebServer start(
            String host, int port, List<Route> rooms, SignIn signIn, ConfirmPassword confirm, String version) {
        var assets = new Assets();
        var routes = new ArrayList<>(rooms);
        routes.add(Route.get("/assets/{digest}/{name}", Access.everybody(), assets::serve));
        var table = new RouteTable(routes);
        var javalin = Javalin.create(config -> {
            configure(config);
            config.appData(Frame.Site.KEY, new Frame.Site(table, assets, confirm, version));
            serve(config, table, new Admission(signIn, confirm));
        });
        try {
            return new WebServer(javalin.start(host, port));
        } catch (RuntimeException e) {
            javalin.stop();
            throw Failure.of(WebFailure.PORT_TAKEN, Integer.toString(port), host);
        }
    }

    public int port() {
        return javalin.port();
    }

    /** Stops taking requests and lets those that are under way finish, for a few seconds. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void serve(JavalinConfig config, RouteTable table, Admission admission) {
        config.routes.before(SecurityHeaders::add);
        config.routes.before(Language::switchIfAsked);
        config.routes.before(admission::recognise);
        for (var route : table.routes()) {
            config.routes.addHttpHandler(route.method(), route.path(), guarded(route, admission));
        }
        config.routes.exception(Failure.class, Failures::show);
        config.routes.exception(HttpResponseException.class, Failures::show);
        config.routes.exception(Exception.class, WebServer::showUnexpected);
        config.router.javaLangErrorHandler((response, error) -> {
            LOG.error("a request failed beyond repair", error);
            response.setStatus(500);
        });
    }

    private static Handler guarded(Route route, Admission admission) {
        return ctx -> {
            if (admission.admits(ctx, route)) {
                route.handler().handle(ctx);
            }
        };
    }

    /** Jetty wraps what it says about a body that is too large. */
    private static void showUnexpected(Exception exception, Context ctx) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            var message = cause.getMessage();
            if (message != null && message.contains("max file size exceeded")) {
                Failures.show(Failure.of(WebFailure.REQUEST_TOO_LARGE, Route.Body.UPLOAD.bytes() >> 20), ctx);
                return;
            }
        }
        Failures.showUnexpected(exception, ctx);
    }

    /** Jetty wants to move the data rate elsewhere one day; until that place exists, this is the only guard there is. */
    @SuppressWarnings("removal")
    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setMinRequestDataRate(SLOWEST_REQUEST);
        http.setIdleTimeout(IDLE.toMillis());
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(5), null);
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Route.Body.UPLOAD.bytes();
        var pool = new QueuedThreadPool(MOST_THREADS, 4, (int) IDLE.toMillis());
        pool.setName("web");
        config.jetty.threadPool = pool;
        config.jetty.multipartConfig.maxFileSize(Route.Body.UPLOAD.bytes() >> 20, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize((int) (Route.Body.UPLOAD.bytes() >> 20), SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize((Route.Body.UPLOAD.bytes() >> 20) + 1, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(WebServer::limit);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_WITHIN);
            for (var connector : server.getConnectors()) {
                if (connector instanceof AbstractConnector abstractConnector) {
                    abstractConnector.setIdleTimeout(IDLE.toMillis());
                }
            }
        });
    }
}
