package org.tanji.host.casefile.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tanji.host.casefile.CaseDocument;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.KeepDocument;
import org.tanji.host.identity.Actor;

/** Files on their way into a case and out of it. */
final class Handed {

    private static final int LONGEST_NAME = 200;

    /** What a browser may be told; anything else is offered for saving as bytes. */
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "json", "application/json",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Handed() {}

    /** Takes what came with a field; several for a field that takes several. */
    static List<FileId> files(Context ctx, String field, CaseFile file, Actor by, KeepDocument keep) {
        return ctx.uploadedFiles(field + ".file").stream()
                .filter(upload -> upload.size() > 0)
                .map(upload -> keep.add(file, by, name(upload), mediaType(name(upload)), content(upload))
                        .id())
                .toList();
    }

    /** Always to be saved, never opened inside of our pages. */
    static void answer(Context ctx, CaseDocument document, byte[] content) {
        var name = URLEncoder.encode(document.name(), StandardCharsets.UTF_8).replace("+", "%20");
        ctx.contentType(document.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Cache-Control", "no-store")
                .result(content);
    }

    static String mediaType(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static byte[] content(UploadedFile upload) {
        try (var stream = upload.content()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(UploadedFile upload) {
        var name = upload.filename();
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.length() > LONGEST_NAME ? bare.substring(bare.length() - LONGEST_NAME) : bare;
    }
}
