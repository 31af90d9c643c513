package org.tanji.host.activitydata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Study;
import org.tanji.engine.method.Method;

/** The sheets of a method's workbook; writing and reading both go by them. */
final class Template {

    private final Method method;
    private final FactorNames factors;
    private final SheetNames names;

    Template(Method method, FactorSet factors) {
        this.method = method;
        this.factors = new FactorNames(factors);
        this.names = SheetNames.of(method);
    }

    Method method() {
        return method;
    }

    StudySheet study() {
        return new StudySheet(method);
    }

    InputsSheet inputs() {
        return new InputsSheet(method, factors);
    }

    FactorsSheet slots() {
        return new FactorsSheet(method, factors);
    }

    CrossChecksSheet crossChecks() {
        return new CrossChecksSheet(method);
    }

    BalanceExceptionsSheet balanceExceptions() {
        return new BalanceExceptionsSheet(method);
    }

    DetailsSheet details() {
        return new DetailsSheet(method);
    }

    List<TableSheet> tables() {
        return method.tables().stream()
                .map(table -> new TableSheet(table, names.table(table.name()), factors))
                .toList();
    }

    /** In the order in which an applicant fills them in. */
    List<Grid> grids(Inventory inventory) {
        var grids = new ArrayList<Grid>();
        grids.add(study().grid(inventory));
        grids.add(inputs().grid(inventory));
        tables().forEach(table -> grids.add(table.grid(inventory)));
        grids.add(slots().grid(inventory));
        grids.add(OwnFactorsSheet.grid(inventory));
        grids.add(ElectricitySheet.grid(inventory));
        grids.add(ExclusionsSheet.grid(inventory));
        grids.add(balanceExceptions().grid(inventory));
        grids.add(crossChecks().grid(inventory));
        grids.add(details().grid(inventory));
        grids.add(QualitySheet.grid(inventory));
        grids.add(RatingsSheet.grid(inventory));
        grids.add(FactorReasonsSheet.grid(inventory));
        grids.add(ScenariosSheet.grid(inventory));
        grids.add(CorrelationsSheet.grid(inventory));
        return grids;
    }

    Map<String, Grid> gridsBySheet() {
        var bySheet = new LinkedHashMap<String, Grid>();
        grids(blank(method)).forEach(grid -> bySheet.put(grid.sheet(), grid));
        return bySheet;
    }

    /** Nothing stated yet. */
    static Inventory blank(Method method) {
        return new Inventory(
                method.id(),
                method.version(),
                Study.unnamed(),
                method.boundaries().get(0).id(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
