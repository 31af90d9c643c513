package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.GRID_CO2_LABELLED_AS_GHG;
import static org.tanji.host.factor.FactorLibraryFailure.OWN_FACTOR_DOUBTED;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.inventory.FactorPlaces;
import org.tanji.engine.inventory.FitInventory;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;
import org.tanji.engine.quantity.Unit;

/** What is hard to believe about a factor that somebody brings, seen against the whole library. */
public final class FactorDoubts {

    private static final Unit KILOWATT_HOUR = Unit.parse("kWh");

    private FactorDoubts() {}

    /** What the plausibility gates doubt, and CO2 of power plants that is labelled as a footprint. */
    static List<Failure> about(EmissionFactor factor, FactorLibrary library) {
        var heating = library.find(factor.id()).flatMap(library::heatingValue);
        var doubts = new ArrayList<>(library.gates().check(factor, heating));
        gridFactor(factor, library)
                .ifPresent(
                        grid -> doubts.add(Failure.of(GRID_CO2_LABELLED_AS_GHG, factor.id(), grid.id(), grid.name())));
        return List.copyOf(doubts);
    }

    /** Databases list the announced CO2 factors of the grids as kgCO2e from cradle to gate; the figure gives them away. */
    private static Optional<EmissionFactor> gridFactor(EmissionFactor factor, FactorLibrary library) {
        if (factor.scope() == GasScope.GRID_CO2) {
            return Optional.empty();
        }
        return perKilowattHour(factor, Gas.CO2E)
                .or(() -> perKilowattHour(factor, Gas.CO2))
                .flatMap(amount -> library.entries().values().stream()
                        .map(LibraryEntry::factor)
                        .filter(other -> other.scope() == GasScope.GRID_CO2)
                        .filter(other -> perKilowattHour(other, Gas.CO2)
                                .filter(known -> known.compareTo(amount) == 0)
                                .isPresent())
                        .findFirst());
    }

    private static Optional<BigDecimal> perKilowattHour(EmissionFactor factor, Gas gas) {
        return Optional.ofNullable(factor.emissions().get(gas))
                .filter(kilograms -> factor.per().sameDimensionAs(KILOWATT_HOUR))
                .map(kilograms -> kilograms.multiply(KILOWATT_HOUR.in(factor.per()), MathContext.DECIMAL128));
    }

    /**
     * The doubts about the own factors of an inventory for which it gives no reason. An own factor without a category is
     * held against those of the places that chose it.
     */
    public static List<Problem> about(Method method, Inventory stated, FactorLibrary library) {
        var inventory = FitInventory.fit(method, stated);
        var places = new FactorPlaces(method, inventory);
        var problems = new ArrayList<Problem>();
        for (var own : inventory.ownFactors()) {
            var place = Inventory.OWN + own.id();
            if (inventory.reason(place).isEmpty()) {
                var categories = own.category().isEmpty() ? places.categories(own.id()) : List.<String>of();
                var judged = categories.isEmpty()
                        ? about(own, library)
                        : categories.stream()
                                .map(category -> about(own.in(category), library))
                                .reduce((one, other) -> one.size() <= other.size() ? one : other)
                                .orElseThrow();
                judged.forEach(doubt -> problems.add(
                        new Problem(new Place.InData(place), Failure.of(OWN_FACTOR_DOUBTED, doubt, place))));
            }
        }
        return List.copyOf(problems);
    }
}
