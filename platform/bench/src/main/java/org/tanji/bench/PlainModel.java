package org.tanji.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.solve.Amount;
import org.tanji.engine.solve.Category;
import org.tanji.engine.solve.Demand;
import org.tanji.engine.solve.ElementaryFlow;
import org.tanji.engine.solve.Exchange;
import org.tanji.engine.solve.FlowAmount;
import org.tanji.engine.solve.ModelProcess;
import org.tanji.engine.solve.ProcessModel;
import org.tanji.engine.solve.Product;
import org.tanji.engine.uncertainty.Spread;

/**
 * Reads the lines of a generated model, which all engines read: {@code N processes flows}, {@code T supplier user amount gsd},
 * {@code B flow process amount gsd}, {@code C flow factor gsd}. Each process makes one unit; one of process 0 is asked for.
 */
final class PlainModel {

    private PlainModel() {}

    static ProcessModel read(Path file) throws IOException {
        int processes = 0;
        var inputs = new ArrayList<List<Exchange>>();
        var emissions = new ArrayList<List<FlowAmount>>();
        var flows = new ArrayList<ElementaryFlow>();
        var factors = new ArrayList<FlowAmount>();
        for (var line : Files.readAllLines(file, UTF_8)) {
            var words = line.split(" ");
            switch (words[0]) {
                case "N" -> {
                    processes = Integer.parseInt(words[1]);
                    for (int i = 0; i < processes; i++) {
                        inputs.add(new ArrayList<>());
                        emissions.add(new ArrayList<>());
                    }
                    for (int i = 0; i < Integer.parseInt(words[2]); i++) {
                        flows.add(new ElementaryFlow(name('f', i), "kg"));
                    }
                }
                case "T" ->
                    inputs.get(Integer.parseInt(words[2]))
                            .add(Exchange.of(name('p', Integer.parseInt(words[1])), amount(words[3], words[4])));
                case "B" ->
                    emissions
                            .get(Integer.parseInt(words[2]))
                            .add(new FlowAmount(name('f', Integer.parseInt(words[1])), amount(words[3], words[4])));
                case "C" ->
                    factors.add(new FlowAmount(name('f', Integer.parseInt(words[1])), amount(words[2], words[3])));
                default -> throw new IllegalArgumentException(line);
            }
        }
        var products = new ArrayList<Product>();
        var made = new ArrayList<ModelProcess>();
        for (int i = 0; i < processes; i++) {
            var product = name('p', i);
            products.add(Product.of(product, "kg"));
            made.add(new ModelProcess(
                    product,
                    List.of(Exchange.of(product, Amount.of("1"))),
                    inputs.get(i),
                    List.of(),
                    emissions.get(i)));
        }
        return new ProcessModel(
                file.getFileName().toString(),
                products,
                flows,
                List.of(new Category("GWP100", "kgCO2e", factors)),
                made,
                List.of(new Demand(name('p', 0), BigDecimal.ONE, Optional.empty())));
    }

    private static String name(char kind, int number) {
        return kind + String.format(Locale.ROOT, "%05d", number);
    }

    /** The geometric standard deviation is that of one standard deviation; a spread states the 95 % factor, its square. */
    private static Amount amount(String median, String deviation) {
        var gsd = new BigDecimal(deviation);
        return new Amount(new BigDecimal(median), Optional.of(new Spread.Lognormal(gsd.multiply(gsd))));
    }
}
