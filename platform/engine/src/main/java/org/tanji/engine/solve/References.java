package org.tanji.engine.solve;

import static org.tanji.engine.solve.SolveFailure.ALREADY_THERE;
import static org.tanji.engine.solve.SolveFailure.SHARES_NOT_ONE;
import static org.tanji.engine.solve.SolveFailure.SHARE_MISSING;
import static org.tanji.engine.solve.SolveFailure.SHARE_OUT_OF_RANGE;
import static org.tanji.engine.solve.SolveFailure.SHARE_WITHOUT_OUTPUT;
import static org.tanji.engine.solve.SolveFailure.WITHOUT_PRODUCT;
import static org.tanji.engine.solve.SolveFailure.ZERO_OUTPUT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** What a process is run for: the products it makes and the waste it treats, each with its share of the burdens. */
record References(List<Reference> list) {

    /** @param place of the exchange in the document */
    record Reference(Exchange exchange, String place, BigDecimal share) {}

    static References of(ModelProcess process, Declared declared, Problems problems) {
        var place = "processes." + process.name();
        var found = Stream.concat(
                        Exchanges.placed(place + ".outputs", process.outputs())
                                .filter(each ->
                                        !declared.isWaste(each.exchange().product())),
                        Exchanges.placed(place + ".inputs", process.inputs())
                                .filter(each -> declared.isWaste(each.exchange().product())))
                .toList();
        noteStrayShares(process, declared, problems);
        long products =
                found.stream().map(each -> each.exchange().product()).distinct().count();
        var seen = new LinkedHashSet<String>();
        var references = new ArrayList<Reference>();
        for (var each : found) {
            var exchange = each.exchange();
            if (!seen.add(exchange.product())) {
                problems.note(each.place(), ALREADY_THERE, exchange.product());
            }
            if (exchange.amount().value().signum() == 0) {
                problems.note(each.place(), ZERO_OUTPUT, process.name(), exchange.product());
            }
            references.add(new Reference(exchange, each.place(), share(each, products, problems)));
        }
        if (references.isEmpty()) {
            problems.note(place, WITHOUT_PRODUCT, process.name());
        } else {
            checkSum(place, process, references, problems);
        }
        return new References(List.copyOf(references));
    }

    private static BigDecimal share(Exchanges.Placed each, long products, Problems problems) {
        var share = each.exchange().share();
        if (share.isEmpty() && products > 1) {
            problems.note(each.place(), SHARE_MISSING, each.exchange().product());
        }
        share.filter(given -> given.signum() < 0 || given.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(given -> problems.note(each.place(), SHARE_OUT_OF_RANGE, given));
        return share.orElse(BigDecimal.ONE);
    }

    private static void checkSum(String place, ModelProcess process, List<Reference> references, Problems problems) {
        boolean allGiven =
                references.stream().allMatch(each -> each.exchange().share().isPresent());
        var sum = references.stream().map(Reference::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (allGiven && sum.compareTo(BigDecimal.ONE) != 0) {
            problems.note(place, SHARES_NOT_ONE, process.name(), sum);
        }
    }

    private static void noteStrayShares(ModelProcess process, Declared declared, Problems problems) {
        var place = "processes." + process.name();
        Stream.of(
                        Exchanges.placed(place + ".outputs", process.outputs())
                                .filter(each -> declared.isWaste(each.exchange().product())),
                        Exchanges.placed(place + ".inputs", process.inputs())
                                .filter(each ->
                                        !declared.isWaste(each.exchange().product())),
                        Exchanges.placed(place + ".avoided", process.avoided()))
                .flatMap(each -> each)
                .filter(each -> each.exchange().share().isPresent())
                .forEach(each -> problems.note(
                        each.place(), SHARE_WITHOUT_OUTPUT, each.exchange().product()));
    }
}
