package org.tanji.engine.method.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.method.CarbonContent;
import org.tanji.engine.method.DelayWeight;
import org.tanji.engine.quantity.Unit;

/** Reads what a method reports beside the footprint. */
final class ReadReported {

    static final Unit YEAR = Unit.parse("a");
    private static final Unit KILOGRAM = Unit.parse("kg");

    private final Reading reading;
    private final Scope scope;

    ReadReported(Reading reading, Scope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    List<CarbonContent> biogenicCarbon(Optional<Part> result) {
        return result.flatMap(format -> format.part("biogenicCarbon")).stream()
                .flatMap(contents -> Stream.of(CarbonContent.Part.values())
                        .flatMap(part -> contents.part(part.key()).flatMap(written -> content(part, written)).stream()))
                .toList();
    }

    private Optional<CarbonContent> content(CarbonContent.Part part, Part written) {
        var whose = Reading.phrase("whose.carbon", part.key());
        return reading.formula(written, "amount", scope, Optional.of(KILOGRAM), whose)
                .map(amount -> new CarbonContent(part, written.words("label"), amount));
    }

    Optional<DelayWeight> delay(Optional<Part> result) {
        var names = scope.with(DelayWeight.NAME, new Symbol.Amount(YEAR, Symbol.Origin.METHOD));
        return result.flatMap(format -> format.part("delay"))
                .flatMap(written -> reading.formula(
                                written, "weight", names, Optional.of(Unit.ONE), Reading.phrase("whose.delay"))
                        .map(weight -> new DelayWeight(weight, written.text("source"))));
    }
}
