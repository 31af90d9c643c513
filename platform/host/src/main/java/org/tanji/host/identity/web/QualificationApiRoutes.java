package org.tanji.host.identity.web;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Person;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Persons;
import org.tanji.host.identity.Qualification;
import org.tanji.host.identity.QualificationId;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.identity.RecordQualification;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;

/** Qualifications for programs. */
public final class QualificationApiRoutes {

    private static final String ALL = "/api/v1/qualifications";
    private static final String TAG = "identity";

    private final Persons persons;
    private final Qualifications qualifications;
    private final RecordQualification record;

    public QualificationApiRoutes(Persons persons, Qualifications qualifications, RecordQualification record) {
        this.persons = persons;
        this.qualifications = qualifications;
        this.record = record;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ALL, QualificationRoutes.READERS, this::list)
                        .described(Operation.of("listQualifications", TAG, "Who is qualified for what.")
                                .query("person", "string", "Id of a person: everything ever recorded about them.")
                                .answers(
                                        200,
                                        "What was not superseded, or one history.",
                                        Operation.JSON,
                                        "Qualifications")
                                .refuses(401, "Not signed in.")
                                .refuses(403, "Not for this role.")),
                Route.post(ALL, QualificationRoutes.RECORDERS, this::record)
                        .described(
                                Operation.of("recordQualification", TAG, "Record what somebody was found able to do.")
                                        .accepts(Operation.JSON, "QualificationRequest")
                                        .answers(201, "The record.", Operation.JSON, "Qualification")
                                        .refuses(400, "A value is missing or cannot be read.")
                                        .refuses(401, "Not signed in.")
                                        .refuses(403, "Not for this role, or about oneself.")
                                        .refuses(409, "The record to be superseded is not the current one.")
                                        .refuses(422, "Area, days or evidence are refused.")),
                Route.post(ALL + "/{id}/withdraw", QualificationRoutes.RECORDERS, this::withdraw)
                        .described(Operation.of("withdrawQualification", TAG, "A record no longer holds for any day.")
                                .path("id", "Id of the record.")
                                .accepts(Operation.JSON, "Withdrawal")
                                .answers(201, "The record that says so.", Operation.JSON, "Qualification")
                                .refuses(401, "Not signed in.")
                                .refuses(403, "Not for this role, or about oneself.")
                                .refuses(404, "There is no such record.")
                                .refuses(409, "It was superseded meanwhile.")
                                .refuses(422, "The reason is refused.")));
    }

    private void list(Context ctx) {
        var person = requireNonNullElse(ctx.queryParam("person"), "");
        var found = person.isEmpty() ? qualifications.current() : qualifications.history(new PersonId(person));
        var list = Json.array();
        found.forEach(one -> list.add(json(one)));
        Json.answer(ctx, list);
    }

    private void record(Context ctx) {
        var body = Json.body(ctx);
        var finding = new RecordQualification.Finding(
                new PersonId(Json.required(body, "person")),
                Choices.competence(Json.required(body, "competence")),
                Json.required(body, "area"),
                BodyTime.required("validFrom", Json.required(body, "validFrom")),
                BodyTime.required("validUntil", Json.required(body, "validUntil")),
                Json.required(body, "evidence"));
        var supersedes = body.has("supersedes")
                ? Optional.of(new QualificationId(Json.required(body, "supersedes")))
                : Optional.<QualificationId>empty();
        made(ctx, record.record(finding, supersedes, Actor.of(Visit.account(ctx))));
    }

    private void withdraw(Context ctx) {
        var reason = Json.required(Json.body(ctx), "reason");
        made(ctx, record.withdraw(new QualificationId(ctx.pathParam("id")), reason, Actor.of(Visit.account(ctx))));
    }

    private void made(Context ctx, Qualification one) {
        ctx.status(201);
        Json.answer(ctx, json(one));
    }

    private ObjectNode json(Qualification one) {
        return Json.object()
                .put("id", one.id().value())
                .put("person", one.person().value())
                .put("name", persons.find(one.person()).map(Person::name).orElse(""))
                .put("competence", one.competence().key())
                .put("area", one.area())
                .put("validFrom", one.validFrom().toString())
                .put("validUntil", one.validUntil().toString())
                .put("evidence", one.evidence())
                .put("withdrawn", one.withdrawn())
                .put("example", one.example())
                .put("supersedes", one.supersedes().map(QualificationId::value).orElse(""))
                .put("recordedBy", one.recordedBy().name())
                .put("recordedAt", one.recordedAt().toString());
    }
}
