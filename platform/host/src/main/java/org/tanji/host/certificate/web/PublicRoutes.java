package org.tanji.host.certificate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.certificate.CertificateNumber;
import org.tanji.host.certificate.CertificateRegister;
import org.tanji.host.certificate.PublicAddress;
import org.tanji.host.certificate.ShownCertificate;
import org.tanji.host.certificate.web.PublicPage.Both;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.deadline.ChinaDay;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Route;
import org.tanji.host.web.rest.Operation;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** The register of certificates for anybody, as pages and as JSON. */
@CarriesOut(Clause.PUBLIC_LOOK_UP)
public final class PublicRoutes {

    /** A suspension is seen by everybody within five seconds, whatever stands in between. */
    private static final String FRESHNESS = "public, max-age=5, must-revalidate";

    private final CertificateRegister register;
    private final PublicAddress address;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();
    private final Map<CertificateNumber, Rendered> rendered = new ConcurrentHashMap<>();

    public PublicRoutes(CertificateRegister register, PublicAddress address, Clock clock) {
        this.register = register;
        this.address = address;
        this.clock = clock;
    }

    /** An answer that is the same for everybody until the certificate changes, or the day. */
    private record Rendered(ShownCertificate of, LocalDate day, String tag, byte[] page, byte[] json) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/certificates", Access.everybody(), this::list),
                Route.get("/certificates/{number}", Access.everybody(), this::page),
                Route.get("/api/v1/certificates/{number}", Access.everybody(), this::json)
                        .described(Operation.of(
                                        "getCertificate",
                                        "certificates",
                                        "What a certificate states and where it stands.")
                                .path("number", "As printed on the certificate.")
                                .answers(200, "The certificate as tanji-certificate-status/1.")
                                .answers(404, "No certificate bears that number; state is null.")));
    }

    private void list(Context ctx) {
        var asked = requireNonNullElse(ctx.queryParam("number"), "").strip();
        var found = CertificateNumber.find(asked).flatMap(register::find);
        if (found.isPresent()) {
            ctx.header("Cache-Control", FRESHNESS)
                    .redirect("/certificates/" + found.get().number(), HttpStatus.SEE_OTHER);
            return;
        }
        show(ctx, asked.isEmpty() ? Optional.empty() : Optional.of(asked));
    }

    private void show(Context ctx, Optional<String> unknown) {
        var page = ShowPublicly.register(register.list(), unknown);
        ctx.status(unknown.isPresent() ? HttpStatus.NOT_FOUND : HttpStatus.OK)
                .header("Cache-Control", FRESHNESS)
                .contentType("text/html; charset=utf-8")
                .result(templates.certificateRegister(Frame.of(ctx), page).render());
    }

    private void page(Context ctx) {
        var found = find(ctx);
        if (found.isEmpty()) {
            show(ctx, Optional.of(ctx.pathParam("number")));
            return;
        }
        var code = ctx.queryParam("code");
        if (code != null) {
            var word = address.isGenuine(found.get().number(), code) ? "genuine" : "false";
            var page = ShowPublicly.page(found.get(), today(), Optional.of(both(word)));
            ctx.header("Cache-Control", FRESHNESS)
                    .contentType("text/html; charset=utf-8")
                    .result(templates.certificateShown(Frame.of(ctx), page).render());
            return;
        }
        var answer = rendered(ctx, found.get());
        if (!unchanged(ctx, answer)) {
            ctx.contentType("text/html; charset=utf-8").result(answer.page());
        }
    }

    private static Both both(String word) {
        return ShowPublicly.both("certificate.code." + word);
    }

    private void json(Context ctx) {
        var found = find(ctx);
        if (found.isEmpty()) {
            var nothing = CanonicalJson.object()
                    .put("format", "tanji-certificate-status/1")
                    .put("number", ctx.pathParam("number"))
                    .putNull("state");
            ctx.status(HttpStatus.NOT_FOUND)
                    .header("Cache-Control", FRESHNESS)
                    .contentType("application/json")
                    .result(CanonicalJson.write(nothing));
            return;
        }
        var answer = rendered(ctx, found.get());
        if (!unchanged(ctx, answer)) {
            ctx.contentType("application/json").result(answer.json());
        }
    }

    private Optional<ShownCertificate> find(Context ctx) {
        return CertificateNumber.find(ctx.pathParam("number")).flatMap(register::find);
    }

    private static boolean unchanged(Context ctx, Rendered answer) {
        ctx.header("Cache-Control", FRESHNESS).header("ETag", answer.tag());
        if (answer.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return true;
        }
        return false;
    }

    private Rendered rendered(Context ctx, ShownCertificate certificate) {
        var day = today();
        var known = rendered.get(certificate.number());
        if (known != null && known.of() == certificate && known.day().equals(day)) {
            return known;
        }
        var json = CanonicalJson.write(PublicJson.of(certificate, day)).getBytes(UTF_8);
        var page = templates
                .certificateShown(Frame.of(ctx), ShowPublicly.page(certificate, day, Optional.empty()))
                .render()
                .getBytes(UTF_8);
        var state = certificate.state(day);
        var tag = "\"" + certificate.files().json().substring(0, 16) + "-"
                + certificate.history().size() + "-" + state.kind().key() + "\"";
        var fresh = new Rendered(certificate, day, tag, page, json);
        rendered.put(certificate.number(), fresh);
        return fresh;
    }

    private LocalDate today() {
        return ChinaDay.of(clock.instant());
    }
}
