package org.tanji.host.quantification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.tanji.host.document.Document;
import org.tanji.host.document.DocxWriter;
import org.tanji.host.document.PdfWriter;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.StoredStudy;
import org.tanji.host.verification.RecalculateProduct;
import org.tanji.host.verification.VerificationReport;
import org.tanji.host.verification.report.ReportFacts;
import org.tanji.host.web.Access;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.rest.Operation;

/** A study as files: the result and the data as JSON and workbook, the verification report as PDF and DOCX. */
public final class StudyFileRoutes {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final StudyViews views;
    private final QuantifyProduct quantify;
    private final Clock clock;
    private final RecalculateProduct recalculate;

    /** A report holds whole fonts in memory while it is written. */
    private final Semaphore writing = new Semaphore(1, true);

    public StudyFileRoutes(StudyViews views, QuantifyProduct quantify, RecalculateProduct recalculate, Clock clock) {
        this.views = views;
        this.quantify = quantify;
        this.clock = clock;
        this.recalculate = recalculate;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/studies/{id}/result.json", Access.anySignedIn(), this::result),
                Route.get("/studies/{id}/inventory.json", Access.anySignedIn(), this::inventory),
                Route.get("/studies/{id}/activity-data.xlsx", Access.anySignedIn(), this::workbook),
                Route.get("/studies/{id}/report.pdf", Access.anySignedIn(), this::pdf),
                Route.get("/studies/{id}/report.docx", Access.anySignedIn(), this::docx),
                Route.get("/api/v1/studies/{id}/result", Access.anySignedIn(), this::result)
                        .described(file("getResult", "The stored result.", Operation.JSON, "Result")),
                Route.get("/api/v1/studies/{id}/inventory", Access.anySignedIn(), this::inventory)
                        .described(file("getInventory", "The data it was made from.", Operation.JSON, "Inventory")),
                Route.get("/api/v1/studies/{id}/activity-data.xlsx", Access.anySignedIn(), this::workbook)
                        .described(file("getWorkbook", "The data as a filled template.", Downloads.XLSX, "binary")),
                Route.get("/api/v1/studies/{id}/report.pdf", Access.anySignedIn(), this::pdf)
                        .described(file("getReportPdf", "The verification report.", "application/pdf", "binary")),
                Route.get("/api/v1/studies/{id}/report.docx", Access.anySignedIn(), this::docx)
                        .described(file("getReportDocx", "The verification report.", Downloads.DOCX, "binary")));
    }

    private static Operation file(String id, String summary, String type, String schema) {
        return Operation.of(id, "studies", summary)
                .path("id", "Id of the study.")
                .query("version", "integer", "Number of a version; the latest when absent.")
                .answers(200, summary, type, schema)
                .refuses(401, "Not signed in.")
                .refuses(404, "No such study that this account may see.");
    }

    private void result(Context ctx) {
        var study = views.study(ctx);
        Downloads.answer(
                ctx,
                name(study, "result.json"),
                "application/json",
                study.result().getBytes(UTF_8));
    }

    private void inventory(Context ctx) {
        var study = views.study(ctx);
        Downloads.answer(
                ctx,
                name(study, "data.json"),
                "application/json",
                study.inventory().getBytes(UTF_8));
    }

    private void workbook(Context ctx) {
        var study = views.study(ctx);
        var result = views.result(study);
        var filled =
                Workbooks.filled(quantify.methodOf(result), result.manifest().inventory(), quantify.factors());
        Downloads.answer(ctx, name(study, "data.xlsx"), Downloads.XLSX, filled);
    }

    private void pdf(Context ctx) {
        report(ctx, "report.pdf", "application/pdf", PdfWriter::write);
    }

    private void docx(Context ctx) {
        report(ctx, "report.docx", Downloads.DOCX, DocxWriter::write);
    }

    private void report(Context ctx, String ending, String type, Function<Document, byte[]> writer) {
        var study = views.study(ctx);
        var result = views.result(study);
        var facts = ReportFacts.unassigned(LocalDate.now(clock.withZone(CHINA)))
                .with(recalculate.findComparison(study, Visit.account(ctx)));
        writing.acquireUninterruptibly();
        try {
            var document = VerificationReport.of(
                    quantify.methodOf(result), result, facts, Visit.of(ctx).locale());
            Downloads.answer(ctx, name(study, ending), type, writer.apply(document));
        } finally {
            writing.release();
        }
    }

    private static String name(StoredStudy study, String ending) {
        var version = study.version();
        return version.methodId() + "-" + version.study().value().substring(0, 8) + "-v" + version.number() + "-"
                + ending;
    }
}
