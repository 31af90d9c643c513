package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.APPROACHES_DIFFER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.method.Recycling;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.quantity.Unit;

/** Reads the materials that are recycled; a study has one approach for all of them. */
final class ReadRecycling {

    private final Reading reading;
    private final Scope scope;
    private final ReadFactors factors;
    private final PlainShares shares;

    ReadRecycling(Reading reading, Scope scope, ReadFactors factors) {
        this.reading = reading;
        this.scope = scope;
        this.factors = factors;
        this.shares = new PlainShares(reading, scope);
    }

    List<Recycling> recycling(Part root) {
        var parts = root.parts("recycling");
        for (var part : parts) {
            if (approach(part) != approach(parts.get(0))) {
                reading.add(
                        part.has("approach") ? part.at("approach") : part.place(),
                        APPROACHES_DIFFER,
                        parts.get(0).name(),
                        approach(parts.get(0)).key(),
                        part.name(),
                        approach(part).key());
            }
        }
        return parts.stream().map(this::material).flatMap(Optional::stream).toList();
    }

    private static RecyclingApproach approach(Part part) {
        return Part.option(part.text("approach"), RecyclingApproach.values(), RecyclingApproach::key)
                .orElse(RecyclingApproach.CUT_OFF);
    }

    private Optional<Recycling> material(Part part) {
        var slots = part.part("factors").flatMap(this::slots);
        var unit = part.part("factors").flatMap(named -> factors.per(named.text("virgin")));
        var whose = Reading.phrase("whose.recycled-amount", part.name());
        var amount = reading.formula(part, "amount", scope, unit, whose);
        var discarded = part.has("discarded") ? reading.formula(part, "discarded", scope, unit, whose) : amount;
        var heat = energy(part, "heat", unit);
        var power = energy(part, "power", unit);
        return rates(part)
                .flatMap(rates -> slots.flatMap(named -> amount.flatMap(input -> discarded.map(output -> new Recycling(
                        part.name(),
                        part.words("label"),
                        approach(part),
                        part.has("counted"),
                        input,
                        output,
                        rates,
                        named,
                        heat,
                        power)))));
    }

    private Optional<Recycling.Slots> slots(Part part) {
        part.map().entries().forEach(entry -> slot(part, entry.key()));
        var virgin = part.text("virgin");
        var recycled = part.text("recycled");
        return virgin.isEmpty() || recycled.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recycling.Slots(
                        virgin,
                        recycled,
                        part.word("recycling").orElse(recycled),
                        part.word("substituted").orElse(virgin),
                        part.word("disposal"),
                        part.word("burning")));
    }

    private void slot(Part part, String key) {
        part.word(key).ifPresent(name -> {
            reading.use(name);
            if (!factors.isSlot(name)) {
                reading.addUnknown(part.at(key), "factor", name, factors.slotNames());
            }
        });
    }

    private Optional<Recycling.Rates> rates(Part part) {
        var none = BigDecimal.ZERO;
        var same = Optional.of(PlainShares.number(BigDecimal.ONE));
        var quality = part.part("quality");
        var r1 = rate(part, "R1", none);
        var r2 = rate(part, "R2", none);
        var r3 = rate(part, "R3", none);
        var a = rate(part, "A", none);
        var b = rate(part, "B", none);
        var value = rate(part, "value", none);
        var in = quality.map(ratios -> rate(ratios, "in", BigDecimal.ONE)).orElse(same);
        var out = quality.map(ratios -> rate(ratios, "out", BigDecimal.ONE)).orElse(same);
        var all = List.of(r1, r2, r3, a, b, value, in, out);
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Recycling.Rates(
                        r1.get(), r2.get(), r3.get(), a.get(), b.get(), value.get(), in.get(), out.get()))
                : Optional.empty();
    }

    private Optional<Formula> rate(Part part, String key, BigDecimal otherwise) {
        return shares.read(part, key, Reading.phrase("whose.rate", key), otherwise);
    }

    private Optional<Recycling.Energy> energy(Part part, String key, Optional<Unit> amount) {
        return part.part(key).flatMap(energy -> {
            slot(energy, "factor");
            var per = factors.per(energy.text("factor")).flatMap(unit -> amount.map(unit::per));
            var whose = Reading.phrase("whose.recovered", key);
            return reading.formula(energy, "per", scope, per, whose)
                    .map(formula -> new Recycling.Energy(formula, energy.text("factor")));
        });
    }
}
