package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.json.JsonFailure;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.uncertainty.SpreadText;

/** Models as {@code tanji-model/1}. */
public final class ModelJson {

    public static final String FORMAT = "tanji-model/1";

    private final Map<String, String> productUnits = new LinkedHashMap<>();
    private final Map<String, String> flowUnits = new LinkedHashMap<>();

    private ModelJson() {}

    /**
     * @param name of the document, for messages
     * @throws org.tanji.engine.failure.Failure DOCUMENT_REFUSED with every problem and its path
     */
    public static ProcessModel read(String name, String json) {
        var document = JsonPart.parse(name, json);
        var model = new ModelJson().read(name, document);
        document.refuse(name);
        return model;
    }

    private ProcessModel read(String name, JsonPart json) {
        json.only("format", "name", "note", "products", "elementary", "categories", "processes", "demand");
        json.get("format");
        json.one("format", List.of(FORMAT), format -> format);
        json.findText("note");
        var products = products(json);
        var elementary = elementary(json);
        var categories = new ArrayList<Category>();
        json.members("categories").forEach((category, part) -> categories.add(category(category, part)));
        var processes = new ArrayList<ModelProcess>();
        json.members("processes").forEach((process, part) -> processes.add(process(process, part)));
        var demand = json.list("demand").stream().map(this::demand).toList();
        return new ProcessModel(
                json.findText("name").orElse(name), products, elementary, categories, processes, demand);
    }

    private List<Product> products(JsonPart json) {
        var products = new ArrayList<Product>();
        json.members("products").forEach((name, part) -> {
            part.only("unit", "waste", "supplier", "note");
            part.findText("note");
            productUnits.put(name, part.text("unit"));
            products.add(new Product(
                    name, productUnits.getOrDefault(name, ""), part.flag("waste"), part.findText("supplier")));
        });
        return products;
    }

    private List<ElementaryFlow> elementary(JsonPart json) {
        var flows = new ArrayList<ElementaryFlow>();
        json.members("elementary").forEach((name, part) -> {
            part.only("unit", "note");
            part.findText("note");
            flowUnits.put(name, part.text("unit"));
            flows.add(new ElementaryFlow(name, flowUnits.getOrDefault(name, "")));
        });
        return flows;
    }

    private Category category(String name, JsonPart json) {
        json.only("unit", "factors", "note");
        json.findText("note");
        var unit = json.text("unit");
        var factors = new ArrayList<FlowAmount>();
        for (var part : json.list("factors")) {
            part.only("flow", "amount", "spread");
            factors.add(new FlowAmount(part.text("flow"), amount(part, name, Optional.of(unit))));
        }
        return new Category(name, unit, factors);
    }

    private ModelProcess process(String name, JsonPart json) {
        json.only("outputs", "inputs", "avoided", "elementary", "note");
        json.findText("note");
        var elementary = new ArrayList<FlowAmount>();
        for (var part : json.list("elementary")) {
            part.only("flow", "amount", "spread");
            var flow = part.text("flow");
            elementary.add(new FlowAmount(flow, amount(part, flow, find(flowUnits, flow))));
        }
        return new ModelProcess(
                name,
                exchanges(json, "outputs", "to"),
                exchanges(json, "inputs", "from"),
                exchanges(json, "avoided", "from"),
                elementary);
    }

    private List<Exchange> exchanges(JsonPart json, String list, String partner) {
        return json.list(list).stream()
                .map(part -> {
                    part.only("product", "amount", "spread", partner, "share");
                    var product = part.text("product");
                    return new Exchange(
                            product,
                            amount(part, product, find(productUnits, product)),
                            part.findText(partner),
                            part.read("share", Quantity::number));
                })
                .toList();
    }

    private Demand demand(JsonPart json) {
        json.only("product", "amount", "from");
        var product = json.text("product");
        var amount = amount(json, product, find(productUnits, product)).value();
        return new Demand(product, amount, json.findText("from"));
    }

    /** Without a unit to compare with, which is a problem of its own, only the number is read. */
    private static Amount amount(JsonPart json, String flow, Optional<String> unit) {
        if (json.find("amount").isEmpty()) {
            json.note(JsonFailure.MISSING_KEY, "amount");
        }
        var written = json.find("amount")
                .flatMap(part ->
                        part.read(text -> WrittenAmount.parse(text, flow, unit.orElseGet(() -> afterNumber(text)))))
                .orElse(new WrittenAmount(BigDecimal.ONE, BigDecimal.ONE));
        return new Amount(
                written.value(), json.read("spread", SpreadText::parse).map(written::convert));
    }

    private static String afterNumber(String text) {
        var words = text.strip().split("\\s+", 2);
        return words.length == 1 ? "" : words[1];
    }

    private static Optional<String> find(Map<String, String> units, String name) {
        return Optional.ofNullable(units.get(name));
    }
}
