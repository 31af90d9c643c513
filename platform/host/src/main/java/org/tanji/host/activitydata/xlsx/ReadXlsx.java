package org.tanji.host.activitydata.xlsx;

import static org.tanji.host.activitydata.xlsx.XlsxFailure.DAMAGED_WORKBOOK;
import static org.tanji.host.activitydata.xlsx.XlsxFailure.MACRO_WORKBOOK;
import static org.tanji.host.activitydata.xlsx.XlsxFailure.NOT_A_WORKBOOK;
import static org.tanji.host.activitydata.xlsx.XlsxFailure.WORKBOOK_EMPTY;
import static org.tanji.host.activitydata.xlsx.XlsxFailure.WORKBOOK_TOO_LARGE;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.tanji.engine.failure.Failure;

/** Reads a workbook of unknown origin within {@link Limits}. */
public final class ReadXlsx {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final String fileName;
    private final Archive archive;

    private ReadXlsx(String fileName, Archive archive) {
        this.fileName = fileName;
        this.archive = archive;
    }

    /**
     * The sheets with their cells.
     *
     * @param fileName for messages only
     * @throws Failure one of {@link XlsxFailure}; nothing else, whatever the bytes are
     */
    public static WorkbookContent read(String fileName, InputStream stream) {
        try {
            var bytes = stream.readNBytes(Limits.MOST_BYTES + 1);
            if (bytes.length == 0) {
                throw Failure.of(WORKBOOK_EMPTY, fileName);
            }
            if (bytes.length > Limits.MOST_BYTES) {
                throw Failure.of(WORKBOOK_TOO_LARGE, fileName, Limits.MOST_BYTES / 1024 / 1024);
            }
            FileKind.demandWorkbook(fileName, bytes);
            return new ReadXlsx(fileName, Archive.unpack(fileName, bytes)).workbook();
        } catch (Failure failure) {
            throw failure;
        } catch (Throwable e) {
            // Parsers of archives answer odd bytes with errors as well as exceptions: missing classes, exhausted
            // stacks.
            throw Failure.of(DAMAGED_WORKBOOK, fileName);
        }
    }

    private WorkbookContent workbook() throws XMLStreamException {
        if (archive.hasPartEndingWith("vbaProject.bin")) {
            throw Failure.of(MACRO_WORKBOOK, fileName);
        }
        var main = archive.find(WORKBOOK).orElseThrow(() -> Failure.of(NOT_A_WORKBOOK, fileName));
        var targets = targets();
        var strings = archive.find("xl/sharedStrings.xml");
        var styles = archive.find("xl/styles.xml");
        List<String> texts = strings.isPresent() ? SharedStrings.read(strings.get()) : List.of();
        List<String> formats = styles.isPresent() ? Styles.read(styles.get()) : List.of();
        var sheets = new ArrayList<SheetContent>();
        boolean since1904 = false;
        var markup = new Markup(main);
        while (markup.next()) {
            if (markup.starts("workbookPr")) {
                since1904 = markup.yes("date1904");
            } else if (markup.starts("sheet")) {
                var name = SharedStrings.plain(markup.attribute("name").orElse(""));
                boolean hidden = markup.attribute("state")
                        .filter(state -> !state.equals("visible"))
                        .isPresent();
                var part = part(targets, markup.attribute("id").orElse(""));
                if (part.isPresent()) {
                    sheets.add(new SheetPart(fileName, name, texts, formats).read(part.get(), hidden));
                }
            }
        }
        return new WorkbookContent(sheets, since1904);
    }

    /** Charts and macro sheets have no cells and are left out; a worksheet whose part is missing is damage. */
    private Optional<byte[]> part(Map<String, String> targets, String id) {
        var target = Optional.ofNullable(targets.get(id));
        if (target.isEmpty()) {
            return Optional.empty();
        }
        var part = archive.find(target.get());
        if (part.isEmpty()) {
            throw Failure.of(DAMAGED_WORKBOOK, fileName);
        }
        return part;
    }

    private Map<String, String> targets() throws XMLStreamException {
        var targets = new LinkedHashMap<String, String>();
        var part = archive.find("xl/_rels/workbook.xml.rels");
        if (part.isEmpty()) {
            throw Failure.of(DAMAGED_WORKBOOK, fileName);
        }
        var markup = new Markup(part.get());
        while (markup.next()) {
            if (markup.starts("Relationship")
                    && markup.attribute("Type").orElse("").endsWith("/worksheet")) {
                var target = markup.attribute("Target").orElse("");
                targets.put(
                        markup.attribute("Id").orElse(""),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }
}
