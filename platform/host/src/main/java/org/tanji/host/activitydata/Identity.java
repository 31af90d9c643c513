package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.NOT_A_TEMPLATE;
import static org.tanji.host.activitydata.ActivityDataFailure.OTHER_METHOD;
import static org.tanji.host.activitydata.ActivityDataFailure.OTHER_METHOD_VERSION;
import static org.tanji.host.activitydata.ActivityDataFailure.OTHER_TEMPLATE_FORMAT;

import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.method.Method;
import org.tanji.host.activitydata.xlsx.SheetContent;
import org.tanji.host.activitydata.xlsx.WorkbookContent;

/** For which method a template was made; a hidden sheet says so, because file names change. */
record Identity(String format, String method, String version) {

    static final String FORMAT = "tanji-workbook/1";

    static Identity of(Method method) {
        return new Identity(FORMAT, method.id(), method.version());
    }

    /** @throws Failure NOT_A_TEMPLATE, OTHER_TEMPLATE_FORMAT, OTHER_METHOD or OTHER_METHOD_VERSION */
    static void demand(Method method, String fileName, WorkbookContent workbook) {
        var sheet = workbook.sheet(SheetNames.IDENTITY)
                .orElseThrow(() -> Failure.of(NOT_A_TEMPLATE, fileName, method.id()));
        var format = value(sheet, "format").orElse("");
        if (!format.equals(FORMAT)) {
            throw Failure.of(OTHER_TEMPLATE_FORMAT, fileName, format, FORMAT, method.id());
        }
        var id = value(sheet, "method").orElse("");
        if (!id.equals(method.id())) {
            throw Failure.of(OTHER_METHOD, fileName, id, method.id());
        }
        var version = value(sheet, "version").orElse("");
        if (!version.equals(method.version())) {
            throw Failure.of(OTHER_METHOD_VERSION, fileName, version, method.version(), method.id());
        }
    }

    private static Optional<String> value(SheetContent sheet, String key) {
        return sheet.rows().stream()
                .map(row -> row.cells())
                .filter(cells -> cells.size() > 1 && cells.get(0).text().equals(key))
                .map(cells -> cells.get(1).text())
                .findFirst();
    }
}
