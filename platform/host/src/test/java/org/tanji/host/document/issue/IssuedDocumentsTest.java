package org.tanji.host.document.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;
import org.tanji.host.document.Block;

class IssuedDocumentsTest {

    private static final DocumentForm NOTICE = new DocumentForm("notice", List.of("name"), List.of("lines"));
    private static final Filling FILLED = Filling.on(LocalDate.of(2026, 3, 1))
            .with("name", "Example {{name}} & Co.")
            .table("lines", new Filling.Rows(List.of(Filling.same("head")), List.of(List.of(Filling.same("cell")))));

    @TempDir
    Path config;

    @Test
    void aTextIsFilledOnceAndKeepsItsOrder() {
        var text = new TemplateText(
                List.of(
                        "# To {{name}}",
                        "",
                        "**Name**: {{ name }}",
                        "- one",
                        "- two",
                        "{{rows:lines}}",
                        "## Below",
                        "> small",
                        "{{sign:Officer}}"),
                Locale.ENGLISH);

        var blocks = text.blocks(FILLED);

        assertEquals("To Example {{name}} & Co.", text.title(FILLED));
        assertEquals(
                List.of("Facts", "Bullets", "Table", "Heading", "Note", "Open"),
                blocks.stream().map(block -> block.getClass().getSimpleName()).toList());
        assertEquals(
                new Block.Fact("Name", "Example {{name}} & Co."),
                ((Block.Facts) blocks.get(0)).facts().get(0));
    }

    @Test
    void aDocumentIsIssuedInEachLanguageThatHasAText() throws IOException {
        write("notice.zh.md", "# 通知", "{{name}}");
        write("notice.en.md", "# Notice", "{{name}}");

        var issued = IssuedDocuments.read(config, List.of(NOTICE)).issue(NOTICE, FILLED);

        assertEquals(
                List.of("通知.pdf", "Notice.pdf"),
                issued.stream().map(IssuedFile::name).toList());
        assertTrue(new String(issued.get(0).content(), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void anUnknownPlaceholderIsRefusedByName() throws IOException {
        write("notice.zh.md", "# 通知", "{{nmae}}");

        var refusal = assertThrows(Failure.class, () -> IssuedDocuments.read(config, List.of(NOTICE)));

        assertEquals(IssueFailure.UNKNOWN_PLACEHOLDER, refusal.code());
        assertTrue(refusal.sentence(Locale.ROOT).contains("“nmae”"), refusal.sentence(Locale.ROOT));
        assertTrue(refusal.sentence(Locale.ROOT).contains("name, rows:lines"), refusal.sentence(Locale.ROOT));
    }

    @Test
    void aMissingTextStopsTheStart() {
        var refusal = assertThrows(Failure.class, () -> IssuedDocuments.read(config, List.of(NOTICE)));

        assertEquals(IssueFailure.TEMPLATE_MISSING, refusal.code());
    }

    private void write(String name, String... lines) throws IOException {
        var folder = Files.createDirectories(config.resolve("documents"));
        Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
    }
}
