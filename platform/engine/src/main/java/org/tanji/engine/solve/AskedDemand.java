package org.tanji.engine.solve;

import static org.tanji.engine.solve.SolveFailure.DEMAND_EXPECTED;
import static org.tanji.engine.solve.SolveFailure.SEVERAL_PRODUCTS;

import java.util.ArrayList;
import java.util.Optional;
import org.tanji.engine.failure.Failure;

/** A demand as somebody types it: {@code steel=1000}, {@code steel=1 t}, or the name of a process with one product. */
public final class AskedDemand {

    private AskedDemand() {}

    /**
     * The name of a product goes before that of a process. A name that is neither is kept as that of a product, so that compiling the
     * model tells what was probably meant.
     *
     * @throws Failure DEMAND_EXPECTED, SEVERAL_PRODUCTS, WRONG_UNIT or why the number is none
     */
    public static Demand parse(ProcessModel model, String text) {
        int sign = text.lastIndexOf('=');
        if (sign < 1) {
            throw Failure.of(DEMAND_EXPECTED, text);
        }
        var name = text.substring(0, sign).strip();
        var amount = text.substring(sign + 1);
        var product = product(model, name);
        if (product.isPresent()) {
            return demand(product.get(), amount, Optional.empty());
        }
        var process = model.processes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (process.isPresent()) {
            return demand(onlyProduct(model, process.get()), amount, Optional.of(name));
        }
        return new Demand(name, WrittenAmount.parse(amount, name, "").value(), Optional.empty());
    }

    private static Demand demand(Product product, String amount, Optional<String> process) {
        var written = WrittenAmount.parse(amount, product.name(), product.unit());
        return new Demand(product.name(), written.value(), process);
    }

    private static Product onlyProduct(ProcessModel model, ModelProcess process) {
        var made = new ArrayList<Product>();
        process.outputs()
                .forEach(output -> product(model, output.product())
                        .filter(product -> !product.waste())
                        .ifPresent(made::add));
        process.inputs()
                .forEach(input ->
                        product(model, input.product()).filter(Product::waste).ifPresent(made::add));
        if (made.size() != 1) {
            var names = made.stream().map(Product::name).toList();
            throw Failure.of(SEVERAL_PRODUCTS, process.name(), made.isEmpty() ? "–" : Problems.shortened(names));
        }
        return made.get(0);
    }

    private static Optional<Product> product(ProcessModel model, String name) {
        return model.products().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
