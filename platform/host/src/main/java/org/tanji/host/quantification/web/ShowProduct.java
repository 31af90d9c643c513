package org.tanji.host.quantification.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Requirement;
import org.tanji.engine.method.Status;
import org.tanji.host.family.Product;
import org.tanji.host.family.ShippedMethod;
import org.tanji.host.web.Words;

/** Turns a product and its method into their page. */
final class ShowProduct {

    private final Words words;

    ShowProduct(Words words) {
        this.words = words;
    }

    ProductPage page(Product product, Optional<ShippedMethod> shipped, boolean maySubmit) {
        return new ProductPage(
                product.slug(),
                words.text(product.name()),
                product.familyId(),
                product.annex(),
                product.fieldCode(),
                product.standardCode(),
                shipped.map(method -> part(method, maySubmit)));
    }

    private ProductPage.MethodPart part(ShippedMethod shipped, boolean maySubmit) {
        var method = shipped.method();
        return new ProductPage.MethodPart(
                method.id(),
                method.version(),
                words.text(method.standard().title()),
                words.text(method.basis()),
                method.status() == Status.DRAFT,
                words.text(method.declaredUnit().label()),
                method.boundaries().stream()
                        .map(boundary -> words.text(boundary.label())
                                + boundary.stages().stream()
                                        .map(stage -> words.text("stage." + stage.key()))
                                        .collect(Collectors.joining(" · ", " (", ")")))
                        .toList(),
                method.inputs().stream().map(this::asked).toList(),
                method.tables().stream().map(this::asked).toList(),
                shipped.example().isPresent(),
                maySubmit,
                shipped.stamp().id() + " " + shipped.stamp().version(),
                UUID.randomUUID().toString());
    }

    private ProductPage.AskedTable asked(InputTable table) {
        List<ProductPage.Asked> columns =
                table.columns().stream().map(this::asked).toList();
        return new ProductPage.AskedTable(
                words.text(table.label()), table.note().map(words::text).orElse(""), table.leastRows(), columns);
    }

    private ProductPage.Asked asked(Field field) {
        return new ProductPage.Asked(
                words.text(field.label()),
                answer(field.type()),
                required(field.requirement()),
                words.text("data." + field.data().key()),
                field.evidence().map(words::text).orElse(""),
                field.note().map(words::text).orElse(""));
    }

    private String answer(FieldType type) {
        if (type instanceof FieldType.Amount amount) {
            return Numbers.pretty(amount.unit().symbol());
        }
        if (type instanceof FieldType.Choice choice) {
            return choice.options().stream()
                    .map(option -> words.text(option.label()))
                    .collect(Collectors.joining(" / "));
        }
        return words.text(type instanceof FieldType.FactorChoice ? "asks.factor" : "asks.words");
    }

    private static String required(Requirement requirement) {
        if (requirement instanceof Requirement.Always) {
            return "always";
        }
        return requirement instanceof Requirement.When ? "when" : "never";
    }
}
