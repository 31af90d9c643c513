package org.tanji.host.activitydata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;

/** Writes the workbook in which an applicant states activity data for one method; the same bytes every time. */
public final class TemplateWorkbook {

    private TemplateWorkbook() {}

    /**
     * A workbook to be filled in.
     *
     * @param example shown on sheets of its own, clearly marked
     * @param factors offered in its lists
     * @throws IOException when {@code stream} cannot be written to
     */
    public static void write(Method method, Optional<Inventory> example, FactorSet factors, OutputStream stream)
            throws IOException {
        write(method, Template.blank(method), example, factors, stream);
    }

    /** A workbook already filled in with what was stated before, for a correction or the next year. */
    public static void writeFilled(Method method, Inventory inventory, FactorSet factors, OutputStream stream)
            throws IOException {
        write(method, inventory, Optional.empty(), factors, stream);
    }

    private static void write(
            Method method, Inventory filling, Optional<Inventory> example, FactorSet factors, OutputStream stream)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tanji", "1.0")) {
            workbook.setGlobalDefaultFont("Microsoft YaHei", 10);
            var lists = new DropDownLists();
            var grids = new Template(method, factors.with(filling.ownFactors())).grids(filling);
            ReadMeSheet.write(workbook, method, grids, example.isPresent());
            grids.forEach(grid -> new GridWriter(workbook, grid.sheet(), lists, GridStyle.TO_FILL_IN).write(grid));
            example.map(shown -> new Template(method, factors.with(shown.ownFactors())).grids(shown))
                    .orElse(List.of())
                    .forEach(
                            grid -> new GridWriter(workbook, SheetNames.example(grid.sheet()), lists, GridStyle.EXAMPLE)
                                    .write(grid));
            IdentitySheet.write(workbook, method, grids);
            lists.write(workbook);
        }
        FixedDates.copy(bytes.toByteArray(), stream);
    }
}
