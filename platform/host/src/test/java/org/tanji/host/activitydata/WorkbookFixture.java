package org.tanji.host.activitydata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;

/** A template filled in by another program, as Excel would do it. */
final class WorkbookFixture {

    static final String STUDY = "研究信息 Study";
    static final String INPUTS = "输入 Inputs";
    static final String CASTINGS = "铸件";
    static final String QUALITY = "数据质量 Data quality";
    static final String EXCLUSIONS = "取舍 Exclusions";

    private WorkbookFixture() {}

    static byte[] template(Method method, Optional<Inventory> example) {
        var bytes = new ByteArrayOutputStream();
        try {
            TemplateWorkbook.write(method, example, MethodFixture.factors(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The blank template of the test method after somebody worked on it. */
    static byte[] edited(Consumer<XSSFWorkbook> edit) {
        return edited(template(MethodFixture.aMethod(), Optional.empty()), edit);
    }

    static byte[] edited(byte[] template, Consumer<XSSFWorkbook> edit) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            edit.accept(workbook);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cell cell(XSSFWorkbook workbook, String sheet, String address) {
        return cell(workbook.getSheet(sheet), address);
    }

    static Cell cell(Sheet sheet, String address) {
        var reference = new CellReference(address);
        var row = Optional.ofNullable(sheet.getRow(reference.getRow()))
                .orElseGet(() -> sheet.createRow(reference.getRow()));
        return row.getCell(reference.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static Inventory read(byte[] workbook) {
        return read(MethodFixture.aMethod(), workbook);
    }

    static Inventory read(Method method, byte[] workbook) {
        return ImportWorkbook.read(method, MethodFixture.factors(), "data.xlsx", new ByteArrayInputStream(workbook));
    }

    /** The refusal of a workbook that must not be accepted. */
    static Failure refused(byte[] workbook) {
        try {
            read(workbook);
        } catch (Failure failure) {
            return failure;
        }
        throw new AssertionError("was accepted");
    }

    /** Place and code of each problem, such as {@code Inputs!D4 UNIT_UNKNOWN}. */
    static java.util.List<String> problems(byte[] workbook) {
        var refused = refused(workbook);
        if (refused.problems().isEmpty()) {
            throw new AssertionError(refused.message(Locale.ROOT));
        }
        return refused.problems().stream()
                .map(problem -> problem.place() + " " + problem.what().code().name())
                .toList();
    }
}
