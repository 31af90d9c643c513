package org.tanji.engine.inventory;

import static org.tanji.engine.inventory.InventoryFailure.CERTIFICATE_MISSING;
import static org.tanji.engine.inventory.InventoryFailure.DELIVERY_MISSING;
import static org.tanji.engine.inventory.InventoryFailure.DUPLICATE_ACCOUNT;
import static org.tanji.engine.inventory.InventoryFailure.DUPLICATE_CERTIFICATE;
import static org.tanji.engine.inventory.InventoryFailure.FACTOR_OF_WRONG_CATEGORY;
import static org.tanji.engine.inventory.InventoryFailure.INSTRUMENT_SOLD;
import static org.tanji.engine.inventory.InventoryFailure.NOT_POSITIVE;
import static org.tanji.engine.inventory.InventoryFailure.SUPPLY_ABOVE_USE;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_SLOT;
import static org.tanji.engine.inventory.InventoryFailure.VINTAGE_OUTSIDE_PERIOD;
import static org.tanji.engine.inventory.InventoryFailure.WRONG_UNIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.Conversions;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.inventory.ElectricitySupply.Certificate;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.Method;
import org.tanji.engine.quantity.Quantity;

/** How electricity was supplied: amounts within the use, certificates of the period, each claimed once, Q18. */
final class CheckElectricity {

    static final String GENERATION = "electricity/generation";
    static final String TRANSMISSION = "electricity/transmission";
    static final String GRID = "electricity/grid";

    private final Method method;
    private final Inventory inventory;
    private final FactorSet known;
    private final CheckFactors factors;
    private final CheckInventory.Notes notes;
    private final Map<String, String> claimed = new LinkedHashMap<>();

    CheckElectricity(
            Method method, Inventory inventory, FactorSet known, CheckFactors factors, CheckInventory.Notes notes) {
        this.method = method;
        this.inventory = inventory;
        this.known = known;
        this.factors = factors;
        this.notes = notes;
    }

    void check() {
        var slots = new LinkedHashSet<String>();
        for (int i = 0; i < inventory.electricity().size(); i++) {
            var account = inventory.electricity().get(i);
            var path = "electricity[" + (i + 1) + "]";
            if (!slots.add(account.slot())) {
                notes.note(path + ".slot", DUPLICATE_ACCOUNT, account.slot());
            }
            var slot = method.factor(account.slot());
            if (slot.isEmpty()) {
                var names = method.factors().stream().map(FactorSlot::name).toList();
                notes.note(path + ".slot", UNKNOWN_SLOT, account.slot(), CheckInventory.names(names));
            } else {
                account(path, account, slot.get());
            }
        }
    }

    private void account(String path, ElectricityAccount account, FactorSlot slot) {
        if (!amount(path + ".use", account.use(), slot)) {
            return;
        }
        var together = BigDecimal.ZERO;
        for (int i = 0; i < account.supplies().size(); i++) {
            var supply = account.supplies().get(i);
            var at = path + ".supplies[" + (i + 1) + "]";
            if (amount(at + ".amount", supply.amount(), slot)) {
                together = together.add(
                        Conversions.amount(supply.amount(), account.use().unit()));
            }
            supply(at, supply, slot);
        }
        if (together.compareTo(account.use().amount()) > 0) {
            var all = new Quantity(together, account.use().unit());
            notes.note(path + ".supplies", SUPPLY_ABOVE_USE, slot.label(), all, account.use());
        }
    }

    private boolean amount(String path, Quantity amount, FactorSlot slot) {
        if (!amount.unit().sameDimensionAs(slot.per())) {
            notes.note(path, WRONG_UNIT, amount, slot.label(), slot.per());
            return false;
        }
        if (amount.amount().signum() <= 0) {
            notes.note(path, NOT_POSITIVE, amount);
            return false;
        }
        return true;
    }

    private void supply(String path, ElectricitySupply supply, FactorSlot slot) {
        factor(path + ".factor", supply.factor(), slot, List.of(GENERATION), List.of(GRID, TRANSMISSION));
        if (!supply.delivery().isEmpty()) {
            factor(path + ".delivery", supply.delivery(), slot, List.of(TRANSMISSION), List.of(GRID, GENERATION));
        }
        if (supply.kind() != ElectricitySupply.Kind.INSTRUMENT) {
            return;
        }
        if (supply.delivery().isEmpty()) {
            notes.note(path + ".delivery", DELIVERY_MISSING, supply.factor());
        }
        if (supply.instrumentsSold()) {
            notes.note(path + ".instrumentsSold", INSTRUMENT_SOLD);
        }
        var certificate = supply.certificate()
                .filter(stated ->
                        !stated.number().isBlank() && !stated.registry().isBlank());
        certificate.ifPresentOrElse(
                stated -> certificate(path + ".certificate", stated),
                () -> notes.note(path + ".certificate", CERTIFICATE_MISSING, supply.amount()));
    }

    private void factor(String path, String id, FactorSlot slot, List<String> wanted, List<String> unwanted) {
        factors.check(path, id, slot.per(), List.of());
        known.find(id)
                .filter(factor -> unwanted.contains(factor.category()))
                .ifPresent(factor -> notes.note(
                        path, FACTOR_OF_WRONG_CATEGORY, id, factor.category(), CheckInventory.names(wanted)));
    }

    private void certificate(String path, Certificate certificate) {
        var number = certificate.number().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var before = claimed.putIfAbsent(number, path);
        if (before != null) {
            notes.note(path + ".number", DUPLICATE_CERTIFICATE, certificate.number(), before);
        }
        var study = inventory.study();
        Optional<Integer> first = study.from().map(LocalDate::getYear);
        Optional<Integer> last = study.to().map(LocalDate::getYear);
        boolean early = first.filter(year -> certificate.vintage() < year).isPresent();
        boolean late = last.filter(year -> certificate.vintage() > year).isPresent();
        if (early || late) {
            notes.note(
                    path + ".vintage",
                    VINTAGE_OUTSIDE_PERIOD,
                    certificate.number(),
                    Integer.toString(certificate.vintage()),
                    study.from().map(Object::toString).orElse("…"),
                    study.to().map(Object::toString).orElse("…"));
        }
    }
}
