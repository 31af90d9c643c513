package org.tanji.host.quantification.web;

import io.javalin.http.Context;
import org.tanji.host.web.Paths;

/** Answers with a file that the browser saves. */
public final class Downloads {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Downloads() {}

    public static void answer(Context ctx, String name, String type, byte[] content) {
        ctx.contentType(type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                                + Paths.encode(name).replace("+", "%20"))
                .result(content);
    }
}
