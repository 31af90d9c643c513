package org.tanji.host.document.issue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tanji.host.document.issue.IssueFailure.TEMPLATE_MISSING;
import static org.tanji.host.document.issue.IssueFailure.TEMPLATE_UNREADABLE;
import static org.tanji.host.document.issue.IssueFailure.UNKNOWN_PLACEHOLDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.host.document.Block;
import org.tanji.host.document.Document;
import org.tanji.host.document.PdfWriter;

/** All documents that the body issues, with the texts that it wrote for them. */
public final class IssuedDocuments {

    private static final String PDF = "application/pdf";

    /** Languages by the ending of their files; in the first every document is issued. */
    private static final Map<String, Locale> LANGUAGES = new LinkedHashMap<>();

    static {
        LANGUAGES.put("zh", Locale.SIMPLIFIED_CHINESE);
        LANGUAGES.put("en", Locale.ENGLISH);
    }

    private final Map<String, List<TemplateText>> texts;

    private IssuedDocuments(Map<String, List<TemplateText>> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /**
     * Reads the texts of all forms in {@code config/documents}.
     *
     * @throws Failure TEMPLATE_MISSING, TEMPLATE_UNREADABLE, or UNKNOWN_PLACEHOLDER with the names that are allowed
     */
    public static IssuedDocuments read(Path config, List<DocumentForm> forms) {
        var texts = new TreeMap<String, List<TemplateText>>();
        for (var form : forms) {
            var read = new ArrayList<TemplateText>();
            LANGUAGES.forEach((ending, locale) -> {
                var file = config.resolve("documents").resolve(form.key() + "." + ending + ".md");
                if (Files.isRegularFile(file)) {
                    read.add(text(file, locale, form));
                } else if (read.isEmpty()) {
                    throw Failure.of(TEMPLATE_MISSING, file);
                }
            });
            texts.put(form.key(), List.copyOf(read));
        }
        return new IssuedDocuments(texts);
    }

    /** The document as PDF, once for each language in which the body has a text for it; Chinese first. */
    public List<IssuedFile> issue(DocumentForm form, Filling filling) {
        requireFilled(form, filling);
        return texts.getOrDefault(form.key(), List.of()).stream()
                .map(text -> {
                    var title = text.title(filling);
                    return new IssuedFile(title + ".pdf", PDF, PdfWriter.write(document(title, text, filling)));
                })
                .toList();
    }

    private static Document document(String title, TemplateText text, Filling filling) {
        var blocks = Stream.concat(Stream.of(new Block.Heading(1, title)), text.blocks(filling).stream())
                .toList();
        var running = new Document.Running(title, filling.day().toString(), "", "");
        return new Document(title, text.locale(), filling.day(), running, blocks);
    }

    private static void requireFilled(DocumentForm form, Filling filling) {
        if (!filling.values().keySet().containsAll(form.values())
                || !filling.tables().keySet().containsAll(form.tables())) {
            throw new IllegalArgumentException("the document " + form.key() + " is not filled completely");
        }
    }

    private static TemplateText text(Path file, Locale locale, DocumentForm form) {
        try {
            var text = new TemplateText(Files.readAllLines(file, UTF_8), locale);
            for (var placeholder : text.placeholders()) {
                var known = placeholder.startsWith("rows:")
                        ? form.tables().contains(placeholder.substring("rows:".length()))
                        : form.values().contains(placeholder);
                if (!known) {
                    throw Failure.of(UNKNOWN_PLACEHOLDER, file.getFileName(), placeholder, allowed(form));
                }
            }
            return text;
        } catch (IOException e) {
            throw Failure.of(TEMPLATE_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }

    private static String allowed(DocumentForm form) {
        return Stream.concat(form.values().stream(), form.tables().stream().map(table -> "rows:" + table))
                .collect(Collectors.joining(", "));
    }
}
