package org.tanji.host.activitydata;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.inventory.CrossCheck;
import org.tanji.engine.inventory.DataRating;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.inventory.Exclusion;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.inventory.QualityStatement;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.inventory.Study;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.method.Scenario;
import org.tanji.engine.method.StudyChoices;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.SimpleUnit;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.uncertainty.Correlation;
import org.tanji.engine.uncertainty.Spread;
import org.tanji.engine.uncertainty.SpreadText;

/** Inventories for any method, made up from a seed: every value is of a kind that the method allows. */
final class InventoryFixture {

    private static final List<String> WORDS =
            List.of("泵轴", "shaft 12", "=1+1", "-不锈钢", "@x", "'quoted", "+86", "a_x0041_b", "多\n行", "1450", "<&>\"");
    private static final List<String> SPREADS =
            List.of("lognormal 1.05", "normal 5 %", "triangular 3 4", "uniform 0.5 10");

    private final SplittableRandom random;
    private final Method method;
    private final List<EmissionFactor> factors;

    private InventoryFixture(Method method, FactorSet factors, long seed) {
        this.random = new SplittableRandom(seed);
        this.method = method;
        this.factors = List.copyOf(factors.byId().values());
    }

    static Inventory made(Method method, FactorSet factors, long seed) {
        return new InventoryFixture(method, factors, seed).inventory();
    }

    private Inventory inventory() {
        var values = new LinkedHashMap<String, Entry>();
        method.inputs().forEach(field -> entry(field).ifPresent(entry -> values.put(field.name(), entry)));
        var tables = new LinkedHashMap<String, List<Row>>();
        for (var table : method.tables()) {
            var rows = rows(table);
            if (!rows.isEmpty()) {
                tables.put(table.name(), rows);
            }
        }
        return new Inventory(
                method.id(),
                method.version(),
                new Study(
                        word(),
                        "",
                        word(),
                        word(),
                        "示例工厂",
                        word(),
                        Optional.of(LocalDate.of(2024, 2, 29)),
                        chance() ? Optional.of(LocalDate.of(2025, 12, 31)) : Optional.empty(),
                        word(),
                        true,
                        chance() ? "CN-SD" : ""),
                method.boundaries()
                        .get(random.nextInt(method.boundaries().size()))
                        .id(),
                values,
                tables,
                choices(),
                List.of(
                        MethodFixture.factor("OWN.ONE", "3.15", "kgCO2e/kg", "material/metal"),
                        MethodFixture.factor("OWN.TWO", number().toPlainString(), "tCO2e/t", "")),
                List.of(new Exclusion(
                        word(),
                        Optional.of(new BigDecimal("0.005")),
                        Optional.empty(),
                        Optional.of(new BigDecimal("0.0012345678901234567")),
                        word())),
                quality(),
                checks(values, tables),
                ratings(values),
                correlations(values),
                reasons(),
                new StudyChoices(
                        chance() && !method.modelling().recycling().isEmpty()
                                ? Optional.of(RecyclingApproach.CFF)
                                : Optional.empty(),
                        scenarios(values)),
                List.of(),
                List.of());
    }

    private Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        for (var slot : method.factors()) {
            if (chance()) {
                factor(slot.per(), slot.categories()).ifPresent(id -> choices.put(slot.name(), id));
            }
        }
        return choices;
    }

    private List<QualityStatement> quality() {
        var statements = new ArrayList<QualityStatement>();
        for (var aspect : QualityAspect.values()) {
            if (chance()) {
                statements.add(new QualityStatement(
                        aspect,
                        chance() ? Optional.of(1 + random.nextInt(5)) : Optional.empty(),
                        "",
                        chance() ? word() : "",
                        word()));
            }
        }
        return statements;
    }

    private List<DataRating> ratings(Map<String, Entry> values) {
        return values.keySet().stream()
                .limit(2)
                .map(name -> new DataRating(
                        name,
                        "cn-practice",
                        Map.of(QualityAspect.TIME, new BigDecimal("5"), QualityAspect.SOURCES, new BigDecimal("3")),
                        word(),
                        word()))
                .toList();
    }

    private List<Correlation> correlations(Map<String, Entry> values) {
        var names = values.entrySet().stream()
                .filter(entry -> entry.getValue().spread().isPresent())
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        return names.size() < 2
                ? List.of()
                : List.of(new Correlation(names.get(0), names.get(1), new BigDecimal("-0.25"), chance() ? word() : ""));
    }

    private Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        reasons.put("ownFactors.OWN.ONE", word());
        return reasons;
    }

    private List<Scenario> scenarios(Map<String, Entry> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().value() instanceof Value.Amount)
                .limit(2)
                .map(entry -> new Scenario(
                        "less_" + entry.getKey(),
                        BilingualText.same("少用 " + entry.getKey()),
                        Map.of(),
                        Map.of(entry.getKey(), new BigDecimal("-0.125")),
                        Map.of(),
                        Optional.of(method.boundaries().get(0).id()),
                        Map.of(),
                        Optional.empty()))
                .toList();
    }

    private List<CrossCheck> checks(Map<String, Entry> values, Map<String, List<Row>> tables) {
        var checks = new ArrayList<CrossCheck>();
        values.forEach((name, entry) -> {
            if (chance() && entry.value() instanceof Value.Amount amount) {
                checks.add(new CrossCheck(name, word(), amount.quantity(), word()));
            }
        });
        tables.forEach((table, rows) -> rows.get(0).entries().forEach((column, entry) -> {
            if (chance() && entry.value() instanceof Value.Amount amount) {
                checks.add(new CrossCheck(RowPath.of(table, 0, column), word(), amount.quantity(), word()));
            }
        }));
        return checks;
    }

    private List<Row> rows(InputTable table) {
        var rows = new ArrayList<Row>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            var entries = new LinkedHashMap<String, Entry>();
            table.columns().forEach(field -> entry(field).ifPresent(entry -> entries.put(field.name(), entry)));
            if (!entries.isEmpty()) {
                rows.add(new Row(entries));
            }
        }
        return rows;
    }

    private Optional<Entry> entry(Field field) {
        if (random.nextInt(5) == 0) {
            return Optional.empty();
        }
        return value(field.type()).map(value -> {
            boolean remarked = random.nextInt(3) == 0;
            return remarked
                    ? new Entry(
                            value,
                            field.type() instanceof FieldType.Amount ? Optional.of(spread()) : Optional.empty(),
                            chance() ? Optional.of(DataKind.SECONDARY) : Optional.empty(),
                            word())
                    : Entry.of(value);
        });
    }

    private Optional<Value> value(FieldType type) {
        if (type instanceof FieldType.Amount amount) {
            return Optional.of(new Value.Amount(quantity(amount)));
        }
        if (type instanceof FieldType.Choice choice) {
            var option = choice.options().get(random.nextInt(choice.options().size()));
            return Optional.of(new Value.Chosen(option.id()));
        }
        if (type instanceof FieldType.FactorChoice factor) {
            return factor(factor.per(), factor.categories()).map(Value.Factor::new);
        }
        return Optional.of(new Value.Words(word()));
    }

    private Unit unit(Unit preferred) {
        var units = java.util.Arrays.stream(SimpleUnit.values())
                .map(SimpleUnit::unit)
                .filter(preferred::sameDimensionAs)
                .toList();
        return units.isEmpty() || chance() ? preferred : units.get(random.nextInt(units.size()));
    }

    private BigDecimal number() {
        int digits = 1 + random.nextInt(34);
        var unscaled = new StringBuilder().append(1 + random.nextInt(9));
        for (int i = 1; i < digits; i++) {
            unscaled.append(random.nextInt(10));
        }
        int scale = Math.max(digits - 9, 0) + random.nextInt(3);
        return new BigDecimal(new java.math.BigInteger(unscaled.toString()), Math.min(scale, 29)).stripTrailingZeros();
    }

    private Spread spread() {
        return SpreadText.parse(SPREADS.get(random.nextInt(SPREADS.size())));
    }

    /** Within the range that the method allows, in any unit of the kind. */
    private Quantity quantity(FieldType.Amount amount) {
        var least = amount.least().orElse(BigDecimal.ZERO);
        var most = amount.most().orElse(least.add(BigDecimal.valueOf(1_000_000)));
        var digits = new MathContext(1 + random.nextInt(22), RoundingMode.DOWN);
        var share = number().round(digits).scaleByPowerOfTen(-10).remainder(BigDecimal.ONE);
        var value = least.add(most.subtract(least).multiply(share, digits))
                .max(least)
                .min(most);
        var stated = new Quantity(value, amount.unit());
        var other = stated.in(unit(amount.unit()));
        boolean exact = other.in(amount.unit()).amount().compareTo(stated.amount()) == 0
                && other.amount().scale() <= 30
                && other.amount().scale() >= -12;
        return exact ? other : stated;
    }

    private Optional<String> factor(Unit per, List<String> categories) {
        var fitting = factors.stream()
                .filter(factor -> factor.scope().allowedInProductFootprint())
                .filter(factor -> !factor.isPartOfElectricity())
                .filter(factor -> factor.per().sameDimensionAs(per))
                .filter(factor -> categories.isEmpty()
                        || categories.stream()
                                .anyMatch(category -> factor.category().equals(category)
                                        || factor.category().startsWith(category + "/")))
                .map(EmissionFactor::id)
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private boolean chance() {
        return random.nextBoolean();
    }
}
