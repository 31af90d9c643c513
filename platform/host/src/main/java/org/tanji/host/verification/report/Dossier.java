package org.tanji.host.verification.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanji.engine.evaluation.Origin;
import org.tanji.engine.failure.Place;
import org.tanji.engine.inventory.Study;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.Status;
import org.tanji.engine.method.UnitProcess;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.result.Result;
import org.tanji.engine.text.Localized;
import org.tanji.host.document.Words;

/** Everything a chapter may draw on, with the words of the report's language. */
record Dossier(Method method, Result result, ReportFacts facts, Locale locale, Words words, Figures figures) {

    static Dossier of(Method method, Result result, ReportFacts facts, Locale locale) {
        var figures = Figures.scaledTo(result.footprint().known());
        return new Dossier(method, result, facts, locale, Words.of("text/report", locale), figures);
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    String text(Localized words) {
        return words.in(locale);
    }

    Study study() {
        return result.manifest().inventory().study();
    }

    boolean isDraft() {
        return method.status() == Status.DRAFT;
    }

    String stage(Stage stage) {
        return text("stage." + stage.key());
    }

    String period() {
        if (study().from().isEmpty() && study().to().isEmpty()) {
            return "";
        }
        return text(
                "period",
                study().from().map(Object::toString).orElse("…"),
                study().to().map(Object::toString).orElse("…"));
    }

    String declaredUnit() {
        return text(result.footprint().declaredUnit().label());
    }

    String footprintKind() {
        return text(result.footprint().boundary().isPartial() ? "footprint.partial" : "footprint.full");
    }

    /** The boundary and what it makes of the footprint, unless its own label says so already. */
    String boundaryWithKind() {
        var label = text(result.footprint().boundary().label());
        var kind = footprintKind();
        boolean said = label.toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT))
                || label.toLowerCase(Locale.ROOT).contains(text("footprint.partial.short"));
        return said ? label : text("boundary.with-kind", label, kind);
    }

    /** Whether the result lacks the value at that path. */
    boolean isMissing(String path) {
        return result.missing().stream()
                .anyMatch(missing -> missing.problem().place() instanceof Place.InData data
                        && data.path().equals(path));
    }

    String emissionsUnit() {
        return Figures.unit("kgCO2e");
    }

    String emissions(Optional<BigDecimal> value) {
        return value.map(figures::emissions).orElse(text("incomplete.cell"));
    }

    String share(Optional<BigDecimal> share) {
        return share.map(Figures::percent).orElse("–");
    }

    String quantity(Quantity quantity) {
        var unit = unit(quantity.unit().symbol());
        return Figures.plain(quantity.amount()) + (unit.isEmpty() ? "" : " " + unit);
    }

    /** The unit in print; pieces have a word in each language. */
    String unit(String symbol) {
        return symbol.equals("pc") ? text("unit.piece") : Figures.unit(symbol);
    }

    String productName() {
        return text(method.product());
    }

    String productWithModel() {
        return study().model().isEmpty() ? productName() : text("product.with-model", productName(), study().model());
    }

    /** The processes of the chosen boundary, in the method's order. */
    List<UnitProcess> processesInside() {
        var stages = result.footprint().boundary().stages();
        return method.processes().stream()
                .filter(process -> stages.contains(process.stage()))
                .toList();
    }

    String joined(List<String> items) {
        return items.stream()
                .filter(item -> !item.isEmpty())
                .distinct()
                .collect(Collectors.joining(text("list.comma")));
    }

    /** What a step is called: its label where it has one, else its path. */
    String name(Origin origin) {
        return origin.label().map(this::text).orElse(origin.name());
    }
}
