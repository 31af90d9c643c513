package org.tanji.engine.inventory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.factor.FactorUnit;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.factor.Validity;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.uncertainty.SpreadText;

/**
 * An emission factor in JSON. Its emissions follow from value and unit; they are written out, with what they count for,
 * where they do not.
 */
public final class FactorJson {

    private static final Unit ANY = Unit.ONE;

    private FactorJson() {}

    public static ObjectNode write(EmissionFactor factor) {
        var json = CanonicalJson.object();
        json.put("id", factor.id());
        json.set("name", CanonicalJson.words(factor.name()));
        json.put("value", CanonicalJson.decimal(factor.value()));
        json.put("unit", factor.unitText());
        if (!followsFromUnit(factor)) {
            json.put("per", factor.per().symbol());
            var emissions = json.putObject("emissions");
            factor.emissions().forEach((gas, value) -> emissions.put(gas.name(), CanonicalJson.decimal(value)));
        }
        json.put("scope", factor.scope().key());
        json.put("category", factor.category());
        factor.gwpSet().ifPresent(set -> json.put("gwpSet", set));
        factor.year().ifPresent(year -> json.put("year", year));
        json.put("geography", factor.geography());
        var source = json.putObject("source");
        source.set("title", CanonicalJson.words(factor.source().title()));
        source.put("reference", factor.source().reference());
        source.put("licence", factor.source().licence());
        if (factor.evidence() != Evidence.STATED_BY_USER) {
            json.put("evidence", factor.evidence().key());
        }
        factor.spread().ifPresent(spread -> json.put("uncertainty", SpreadText.write(spread)));
        factor.valid().ifPresent(valid -> {
            var part = json.putObject("valid");
            valid.from().ifPresent(day -> part.put("from", day.toString()));
            valid.to().ifPresent(day -> part.put("to", day.toString()));
        });
        return json;
    }

    private static boolean followsFromUnit(EmissionFactor factor) {
        try {
            var unit = FactorUnit.parse(factor.unitText());
            var derived = unit.emissions(factor.value()).entrySet().iterator().next();
            var stated = factor.emissions().get(derived.getKey());
            return factor.emissions().size() == 1
                    && stated != null
                    && stated.compareTo(derived.getValue()) == 0
                    && unit.per().equals(factor.per());
        } catch (Failure unreadable) {
            return false;
        }
    }

    public static Optional<EmissionFactor> read(JsonPart json) {
        json.only(
                "id",
                "name",
                "value",
                "unit",
                "per",
                "emissions",
                "scope",
                "category",
                "gwpSet",
                "year",
                "geography",
                "source",
                "evidence",
                "uncertainty",
                "valid");
        json.get("unit");
        var value = json.get("value").read(Quantity::number);
        var scope = json.one("scope", List.of(GasScope.values()), GasScope::key);
        json.get("scope");
        var emissions = json.find("emissions").isPresent() ? stated(json) : derived(json, value);
        if (value.isEmpty() || scope.isEmpty() || emissions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EmissionFactor(
                json.text("id"),
                json.words("name"),
                value.get(),
                json.text("unit"),
                emissions.get().per(),
                emissions.get().of(),
                json.text("category"),
                scope.get(),
                json.findText("gwpSet"),
                json.find("year").isPresent() ? Optional.of(json.whole("year")) : Optional.empty(),
                json.text("geography"),
                source(json.get("source")),
                json.one("evidence", List.of(Evidence.values()), Evidence::key).orElse(Evidence.STATED_BY_USER),
                json.read("uncertainty", SpreadText::parse),
                json.find("valid").flatMap(FactorJson::valid)));
    }

    private static Optional<Validity> valid(JsonPart json) {
        json.only("from", "to");
        var from = json.read("from", Validity::first);
        var to = json.read("to", Validity::last);
        try {
            return Optional.of(new Validity(from, to));
        } catch (Failure backwards) {
            json.note(backwards.code(), backwards.details().toArray());
            return Optional.empty();
        }
    }

    private record Emissions(Unit per, Map<Gas, BigDecimal> of) {}

    private static Optional<Emissions> derived(JsonPart json, Optional<BigDecimal> value) {
        return json.read("unit", FactorUnit::parse)
                .flatMap(unit -> value.map(number -> new Emissions(unit.per(), unit.emissions(number))));
    }

    private static Optional<Emissions> stated(JsonPart json) {
        var emissions = new TreeMap<Gas, BigDecimal>();
        json.members("emissions")
                .forEach((gas, part) ->
                        part.read(Quantity::number).ifPresent(value -> emissions.put(new Gas(gas), value)));
        return Optional.of(new Emissions(json.get("per").read(Unit::parse).orElse(ANY), emissions));
    }

    private static FactorSource source(JsonPart json) {
        json.only("title", "reference", "licence");
        return new FactorSource(
                json.words("title"),
                json.findText("reference").orElse(""),
                json.findText("licence").orElse(""));
    }
}
