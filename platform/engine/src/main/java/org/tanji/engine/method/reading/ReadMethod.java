package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.INVERTED_RANGE;
import static org.tanji.engine.method.MethodFailure.NOT_ALLOWED;
import static org.tanji.engine.method.MethodFailure.RESULT_NOT_CO2E;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.CutOff;
import org.tanji.engine.method.DeclaredUnit;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.method.Modelling;
import org.tanji.engine.method.ResultFormat;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.Standard;
import org.tanji.engine.method.Status;
import org.tanji.engine.method.surface.Shares;
import org.tanji.engine.method.yaml.YamlNode.Mapping;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/** Reads a whole method, section by section. */
public final class ReadMethod {

    private static final BigDecimal SINGLE = new BigDecimal("0.01");
    private static final BigDecimal TOTAL = new BigDecimal("0.05");
    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 10;

    private final Part root;
    private final Reading reading;

    private ReadMethod(Part root, Reading reading) {
        this.root = root;
        this.reading = reading;
    }

    /** The method; good for use only if no problem was added. */
    public static Method read(Mapping tree, MethodText text, List<Problem> problems) {
        boolean clean = problems.isEmpty();
        var reading = new Reading(problems);
        var root = new Part(text.main(), tree.place(), tree);
        var method = new ReadMethod(root, reading).method(text);
        // A key that was mistyped, or a formula that cannot be read, would make its names look unused.
        if (clean && reading.allFormulasRead()) {
            new UnusedNames(reading).report(root);
        }
        return method;
    }

    private Method method(MethodText text) {
        var scopes = Declarations.of(root, reading);
        var fields = new ReadFields(reading, scopes.fields());
        var factors = new ReadFactors(reading, scopes.formulas(), root);
        var numbers = new ReadNumbers(reading, scopes.formulas());
        var formulas = new ReadFormulas(reading, scopes.formulas());
        var checks = new ReadChecks(reading, scopes.formulas());
        var allocations = new ReadAllocations(reading, scopes.formulas());
        var function = new ReadFunction(reading, scopes.formulas());
        var recycling = new ReadRecycling(reading, scopes.formulas(), factors);
        var processes = new ReadProcesses(reading, scopes.formulas(), factors, root);
        return new Method(
                root.text("method"),
                root.text("version"),
                standard(),
                Status.DRAFT,
                root.words("basis"),
                root.words("product"),
                declaredUnit(),
                function.functionalUnit(root),
                boundaries(),
                fields.inputs(root),
                fields.tables(root),
                factors.slots(root),
                numbers.constants(root),
                numbers.lookups(root),
                formulas.formulas(root),
                allocations.allocations(root),
                processes.processes(root),
                cutOff(),
                checks.balances(root),
                checks.bands(root),
                result(new ReadReported(reading, scopes.formulas())),
                assumptions(),
                reportTexts(),
                text,
                new Modelling(
                        recycling.recycling(root),
                        new ReadScenarios(reading, root).scenarios(),
                        function.indicators(root)));
    }

    private Standard standard() {
        return root.part("standard")
                .map(part -> new Standard(part.text("code"), part.words("title")))
                .orElseGet(() -> new Standard("", BilingualText.same("")));
    }

    private DeclaredUnit declaredUnit() {
        var part = root.part("declaredUnit");
        var amount = part.flatMap(unit -> unit.read("amount", Quantity::parse));
        if (amount.isPresent() && amount.get().amount().signum() <= 0) {
            var written = part.orElseThrow();
            reading.add(written.at("amount"), NOT_ALLOWED, written.text("amount"), Reading.phrase("kind.positive"));
        }
        return new DeclaredUnit(
                amount.orElseGet(() -> new Quantity(BigDecimal.ONE, Unit.ONE)),
                part.map(unit -> unit.words("label")).orElseGet(() -> BilingualText.same("")));
    }

    private List<Boundary> boundaries() {
        return root.parts("boundaries").stream()
                .map(ReadMethod::boundary)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Boundary> boundary(Part part) {
        var stages = part.list("stages").stream()
                .flatMap(stage -> Part.option(stage, Stage.values(), Stage::key).stream())
                .toList();
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Boundary(part.name(), part.words("label"), java.util.Set.copyOf(stages)));
    }

    private CutOff cutOff() {
        var part = root.part("cutoff");
        var single =
                part.flatMap(cutOff -> cutOff.read("single", Shares::parse)).orElse(SINGLE);
        var total = part.flatMap(cutOff -> cutOff.read("total", Shares::parse)).orElse(TOTAL);
        if (single.compareTo(total) > 0) {
            reading.add(part.map(cutOff -> cutOff.at("single")).orElse(root.place()), INVERTED_RANGE, single, total);
        }
        var criteria = part.map(cutOff -> cutOff.list("criteria")).orElse(List.of()).stream()
                .flatMap(word -> Part.option(word, CutOff.Criterion.values(), CutOff.Criterion::key).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CutOff.Criterion.class)));
        return criteria.isEmpty() ? new CutOff(single, total) : new CutOff(single, total, criteria);
    }

    private ResultFormat result(ReadReported reported) {
        var part = root.part("result");
        var unit = part.flatMap(format -> format.unit("unit")).orElse(Unit.KILOGRAM_CO2E);
        int digits = part.flatMap(format -> format.read("digits", ReadMethod::wholeNumber))
                .orElse(FEWEST_DIGITS);
        part.ifPresent(format -> check(format, unit, digits));
        return new ResultFormat(unit, digits, reported.biogenicCarbon(part), reported.delay(part));
    }

    private static Integer wholeNumber(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.valueOf(digits) : FEWEST_DIGITS;
    }

    private void check(Part format, Unit unit, int digits) {
        if (!unit.sameDimensionAs(Unit.KILOGRAM_CO2E)) {
            reading.add(format.at("unit"), RESULT_NOT_CO2E, unit, unit.dimension());
        }
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            reading.add(format.at("digits"), NOT_ALLOWED, digits, Reading.phrase("kind.digits"));
        }
    }

    private List<BilingualText> assumptions() {
        return root.items("assumptions").stream()
                .filter(Mapping.class::isInstance)
                .map(item -> new Part("", item.place(), (Mapping) item).asWords())
                .toList();
    }

    private Map<String, BilingualText> reportTexts() {
        var texts = new LinkedHashMap<String, BilingualText>();
        root.parts("report").forEach(part -> texts.put(part.name(), part.asWords()));
        return texts;
    }
}
