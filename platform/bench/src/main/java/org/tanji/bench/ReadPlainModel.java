package org.tanji.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * Reads the plain text that model generators write: {@code N processes flows}, {@code T row column amount gsd} for what a
 * process takes, {@code B flow column amount gsd} for what it emits, {@code C flow factor gsd}. Every process makes one unit
 * of its own product; the demand is one unit of product 0. The amount is the median, gsd the geometric standard deviation.
 */
final class ReadPlainModel {

    private final List<List<Exchange>> inputs = new ArrayList<>();
    private final List<List<FlowAmount>> emissions = new ArrayList<>();
    private final List<FlowAmount> factors = new ArrayList<>();
    private int flows;

    private ReadPlainModel() {}

    static ProcessModel read(Path file) throws IOException {
        var reading = new ReadPlainModel();
        try (var lines = Files.lines(file, US_ASCII)) {
            lines.forEach(line -> reading.line(line.split(" ")));
        }
        return reading.model(String.valueOf(file.getFileName()));
    }

    private void line(String[] words) {
        switch (words[0]) {
            case "N" -> start(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "T" ->
                inputs.get(Integer.parseInt(words[2])).add(Exchange.of(product(words[1]), amount(words[3], words[4])));
            case "B" ->
                emissions
                        .get(Integer.parseInt(words[2]))
                        .add(new FlowAmount(flow(words[1]), amount(words[3], words[4])));
            case "C" -> factors.add(new FlowAmount(flow(words[1]), amount(words[2], words[3])));
            default -> throw new IllegalArgumentException(String.join(" ", words));
        }
    }

    private void start(int processes, int elementary) {
        flows = elementary;
        for (int i = 0; i < processes; i++) {
            inputs.add(new ArrayList<>());
            emissions.add(new ArrayList<>());
        }
    }

    private ProcessModel model(String name) {
        var products = new ArrayList<Product>();
        var processes = new ArrayList<ModelProcess>();
        for (int i = 0; i < inputs.size(); i++) {
            var product = product(String.valueOf(i));
            products.add(Product.of(product, "kg"));
            var output = Exchange.of(product, new Amount(BigDecimal.ONE, Optional.empty()));
            processes.add(new ModelProcess(product, List.of(output), inputs.get(i), List.of(), emissions.get(i)));
        }
        var elementary = new ArrayList<ElementaryFlow>();
        for (int i = 0; i < flows; i++) {
            elementary.add(new ElementaryFlow(flow(String.valueOf(i)), "kg"));
        }
        return new ProcessModel(
                name,
                products,
                elementary,
                List.of(new Category("GWP100", "kgCO2e", factors)),
                processes,
                List.of(new Demand(product("0"), BigDecimal.ONE, Optional.empty())));
    }

    private static String product(String number) {
        return "p" + number;
    }

    private static String flow(String number) {
        return "f" + number;
    }

    /** The 95 % factor of the product is the square of the geometric standard deviation. */
    private static Amount amount(String median, String gsd) {
        var sigma = new BigDecimal(gsd);
        return new Amount(new BigDecimal(median), Optional.of(new Spread.Lognormal(sigma.multiply(sigma))));
    }
}
