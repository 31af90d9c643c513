package org.tanji.engine.inventory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.ElectricitySupply.Certificate;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quantity.Quantity;

/** How electricity was supplied, in an inventory or in a result. */
public final class ElectricityJson {

    private ElectricityJson() {}

    public static Optional<ElectricityAccount> read(JsonPart json) {
        json.only("slot", "use", "supplies");
        var slot = json.text("slot");
        var supplies = json.list("supplies").stream()
                .flatMap(part -> supply(part).stream())
                .toList();
        return json.get("use").read(Quantity::parse).map(use -> new ElectricityAccount(slot, use, supplies));
    }

    public static Optional<ElectricitySupply> supply(JsonPart json) {
        json.only("kind", "amount", "factor", "delivery", "instrumentsSold", "certificate", "evidence");
        json.get("kind");
        var kind = json.one("kind", List.of(ElectricitySupply.Kind.values()), ElectricitySupply.Kind::key);
        var factor = json.text("factor");
        var delivery = json.findText("delivery").orElse("");
        boolean sold = json.flag("instrumentsSold");
        var certificate = json.find("certificate").map(ElectricityJson::certificate);
        var evidence = json.findText("evidence").orElse("");
        return json.get("amount")
                .read(Quantity::parse)
                .flatMap(amount -> kind.map(
                        known -> new ElectricitySupply(known, amount, factor, delivery, sold, certificate, evidence)));
    }

    private static Certificate certificate(JsonPart json) {
        json.only("number", "registry", "vintage", "cancellation");
        return new Certificate(
                json.text("number"),
                json.text("registry"),
                json.whole("vintage"),
                json.findText("cancellation").orElse(""));
    }

    public static ObjectNode write(ElectricityAccount account) {
        var json = CanonicalJson.object().put("slot", account.slot());
        json.put("use", account.use().toString());
        var supplies = json.putArray("supplies");
        account.supplies().forEach(supply -> supplies.add(write(supply)));
        return json;
    }

    public static ObjectNode write(ElectricitySupply supply) {
        var json = CanonicalJson.object().put("kind", supply.kind().key());
        json.put("amount", supply.amount().toString());
        json.put("factor", supply.factor());
        if (!supply.delivery().isEmpty()) {
            json.put("delivery", supply.delivery());
        }
        if (supply.instrumentsSold()) {
            json.put("instrumentsSold", true);
        }
        supply.certificate()
                .ifPresent(certificate -> json.putObject("certificate")
                        .put("number", certificate.number())
                        .put("registry", certificate.registry())
                        .put("vintage", certificate.vintage())
                        .put("cancellation", certificate.cancellation()));
        if (!supply.evidence().isEmpty()) {
            json.put("evidence", supply.evidence());
        }
        return json;
    }
}
