package org.tanji.engine.solve;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models put together in tests: by hand with few words, or read from the generated ones. */
final class ModelFixture {

    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, ElementaryFlow> flows = new LinkedHashMap<>();
    private final List<ModelProcess> processes = new ArrayList<>();
    private final List<Demand> demand = new ArrayList<>();
    private final List<FlowAmount> factors = new ArrayList<>();

    static ModelFixture model() {
        return new ModelFixture();
    }

    /** A process that makes one product and emits CO2; inputs as {@code "2 electricity"}. */
    ModelFixture process(String name, String output, String co2, String... inputs) {
        var elementary = co2.equals("0") ? List.<FlowAmount>of() : List.of(flow("CO2", co2));
        return process(new ModelProcess(name, list(output), list(inputs), List.of(), elementary));
    }

    ModelFixture process(ModelProcess process) {
        processes.add(process);
        return this;
    }

    ModelFixture demand(String amountAndProduct) {
        var asked = exchange(amountAndProduct);
        demand.add(new Demand(asked.product(), asked.amount().value(), Optional.empty()));
        return this;
    }

    ModelFixture waste(String product) {
        products.put(product, new Product(product, "kg", true, Optional.empty()));
        return this;
    }

    ProcessModel build() {
        flows.putIfAbsent("CO2", new ElementaryFlow("CO2", "kg"));
        factors.add(flow("CO2", "1"));
        return new ProcessModel(
                "example",
                List.copyOf(products.values()),
                List.copyOf(flows.values()),
                List.of(new Category("climate", "kgCO2e", factors)),
                processes,
                demand);
    }

    List<Exchange> list(String... exchanges) {
        var list = new ArrayList<Exchange>();
        for (var written : exchanges) {
            list.add(exchange(written));
        }
        return list;
    }

    /** {@code "2 electricity"}, {@code "2 electricity 0.75"} with a share. */
    private Exchange exchange(String written) {
        var words = written.split(" ");
        products.putIfAbsent(words[1], Product.of(words[1], "kg"));
        var share = words.length > 2 ? Optional.of(new BigDecimal(words[2])) : Optional.<BigDecimal>empty();
        return new Exchange(words[1], Amount.of(words[0]), Optional.empty(), share);
    }

    FlowAmount flow(String name, String amount) {
        flows.putIfAbsent(name, new ElementaryFlow(name, "kg"));
        return new FlowAmount(name, Amount.of(amount));
    }

    /** A generated model: {@code N}, {@code T row column amount}, {@code B flow column amount}, {@code C flow factor}. */
    static ProcessModel generated(String name) throws IOException {
        var fixture = model();
        var inputs = new LinkedHashMap<String, List<Exchange>>();
        var emissions = new LinkedHashMap<String, List<FlowAmount>>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/models", name + ".txt"), US_ASCII)) {
            var words = line.split(" ");
            if (words[0].equals("N")) {
                for (int i = 0; i < Integer.parseInt(words[1]); i++) {
                    inputs.put("p" + i, new ArrayList<>());
                    emissions.put("p" + i, new ArrayList<>());
                }
            } else if (words[0].equals("T")) {
                list(inputs, "p" + words[2]).add(fixture.exchange(words[3] + " p" + words[1]));
            } else if (words[0].equals("B")) {
                list(emissions, "p" + words[2]).add(fixture.flow("f" + words[1], words[3]));
            } else {
                fixture.factors.add(fixture.flow("f" + words[1], words[2]));
            }
        }
        inputs.forEach((process, taken) -> fixture.process(
                new ModelProcess(process, fixture.list("1 " + process), taken, List.of(), list(emissions, process))));
        return fixture.demand("1 p0").build();
    }

    private static <T> List<T> list(Map<String, List<T>> lists, String key) {
        return java.util.Objects.requireNonNull(lists.get(key));
    }
}
