package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.SHEET_MISSING;
import static org.tanji.host.activitydata.ActivityDataFailure.SHEET_TWICE;
import static org.tanji.host.activitydata.ActivityDataFailure.SHEET_UNKNOWN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.inventory.CheckInventory;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.StudyChoices;
import org.tanji.host.activitydata.xlsx.WorkbookContent;

/** Puts the sheets of a workbook together to an inventory, collecting what is wrong on the way. */
final class WorkbookReader {

    private final Method method;
    private final FactorSet factors;
    private final WorkbookContent workbook;
    private final Findings findings;
    private final Map<String, Grid> grids;

    WorkbookReader(Method method, FactorSet factors, WorkbookContent workbook) {
        this.method = method;
        this.factors = factors;
        this.workbook = workbook;
        this.grids = new Template(method, factors).gridsBySheet();
        var sheets = new LinkedHashSet<String>();
        workbook.sheets().forEach(sheet -> sheets.add(sheet.name().strip()));
        sheets.addAll(grids.keySet());
        this.findings = new Findings(List.copyOf(sheets));
    }

    List<Problem> problems() {
        return findings.problems();
    }

    /** What could be read; to be used only when there are no problems. */
    Inventory inventory() {
        sheets();
        var ownFactors = OwnFactorsSheet.read(named("ownFactors"));
        var template = new Template(method, factors.with(ownFactors));
        var study = template.study().read(named("study"), grid("study"), findings, workbook.since1904());
        var inputs = template.inputs().read(named("inputs"), grid("inputs"), findings);
        var tables = tables(template);
        var paths = paths(inputs.values().keySet(), tables);
        var checks = new ArrayList<>(inputs.crossChecks());
        checks.addAll(CrossChecksSheet.read(named("crossChecks"), paths, checks.size()));
        var remarks = DetailsSheet.read(named("details"), paths);
        var inventory = new Inventory(
                method.id(),
                method.version(),
                study.study(),
                study.boundary(),
                inputs.values(),
                DetailsSheet.apply(remarks, tables),
                template.slots().read(named("factors"), grid("factors"), findings),
                ownFactors,
                ExclusionsSheet.read(named("exclusions")),
                QualitySheet.read(named("quality"), grid("quality"), findings),
                checks,
                RatingsSheet.read(named("ratings")),
                CorrelationsSheet.read(named("correlations")),
                FactorReasonsSheet.read(named("reasons")),
                new StudyChoices(study.recycling(), ScenariosSheet.read(named("scenarios"))),
                template.balanceExceptions().read(named("balances")),
                ElectricitySheet.read(named("electricity")));
        CheckInventory.check(method, inventory, factors).forEach(findings::add);
        return inventory;
    }

    /** Every sheet of the template is there once, and no other sheet holds anything. */
    private void sheets() {
        var seen = new LinkedHashSet<String>();
        for (var sheet : workbook.sheets()) {
            var name = sheet.name().strip();
            if (!seen.add(name)) {
                findings.add(name, 1, 0, Failure.of(SHEET_TWICE, name));
            } else if (!isExpected(name) && !sheet.rows().isEmpty()) {
                findings.add(name, 1, 0, Failure.of(SHEET_UNKNOWN, name, String.join(", ", grids.keySet())));
            }
        }
        grids.keySet().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> findings.add(name, 1, 0, Failure.of(SHEET_MISSING, name)));
    }

    private boolean isExpected(String name) {
        return grids.containsKey(name)
                || SheetNames.isExample(name)
                || name.equals(SheetNames.named("readme"))
                || name.equals(SheetNames.IDENTITY)
                || name.equals(SheetNames.LISTS);
    }

    private Grid grid(String key) {
        return Objects.requireNonNull(grids.get(SheetNames.named(key)), key);
    }

    private List<ReadRow> named(String key) {
        return rows(grid(key));
    }

    private List<ReadRow> rows(Grid grid) {
        return workbook.sheet(grid.sheet())
                .map(sheet -> GridReader.read(sheet, grid, findings))
                .orElse(List.of());
    }

    private Map<String, List<Row>> tables(Template template) {
        var tables = new LinkedHashMap<String, List<Row>>();
        for (var table : template.tables()) {
            var rows = table.read(rows(Objects.requireNonNull(grids.get(table.sheet()))), findings);
            if (!rows.isEmpty()) {
                tables.put(table.table().name(), rows);
            }
        }
        return tables;
    }

    private static Set<String> paths(Set<String> inputs, Map<String, List<Row>> tables) {
        var paths = new LinkedHashSet<>(inputs);
        tables.forEach((table, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                for (var column : rows.get(i).entries().keySet()) {
                    paths.add(RowPath.of(table, i, column));
                }
            }
        });
        return paths;
    }
}
