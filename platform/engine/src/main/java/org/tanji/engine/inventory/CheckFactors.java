package org.tanji.engine.inventory;

import static org.tanji.engine.inventory.InventoryFailure.DUPLICATE_FACTOR;
import static org.tanji.engine.inventory.InventoryFailure.FACTOR_OF_WRONG_CATEGORY;
import static org.tanji.engine.inventory.InventoryFailure.FACTOR_OF_WRONG_DIMENSION;
import static org.tanji.engine.inventory.InventoryFailure.FACTOR_SCOPE_REFUSED;
import static org.tanji.engine.inventory.InventoryFailure.GENERATION_WITHOUT_ACCOUNT;
import static org.tanji.engine.inventory.InventoryFailure.NEGATIVE_FACTOR;
import static org.tanji.engine.inventory.InventoryFailure.OFFSET_REFUSED;
import static org.tanji.engine.inventory.InventoryFailure.REASON_WITHOUT_FACTOR;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_FACTOR;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_SLOT;

import java.util.LinkedHashSet;
import java.util.List;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.Offsets;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.Method;
import org.tanji.engine.quantity.Unit;

/** Whether a factor may stand where it was chosen. */
final class CheckFactors {

    private final FactorSet factors;
    private final CheckInventory.Notes notes;

    CheckFactors(FactorSet factors, CheckInventory.Notes notes) {
        this.factors = factors;
        this.notes = notes;
    }

    void choices(Method method, Inventory inventory) {
        inventory.factorChoices().forEach((name, id) -> {
            var slot = method.factor(name);
            if (slot.isEmpty()) {
                var known = method.factors().stream().map(FactorSlot::name).toList();
                notes.note("factors." + name, UNKNOWN_SLOT, name, CheckInventory.names(known));
            } else {
                check("factors." + name, id, slot.get().per(), slot.get().categories());
                generation("factors." + name, id);
            }
        });
        for (var slot : method.factors()) {
            if (!inventory.factorChoices().containsKey(slot.name())) {
                offered(slot);
            }
        }
        inventory.factorReasons().keySet().forEach(place -> reason(method, inventory, place));
        var seen = new LinkedHashSet<String>();
        for (var own : inventory.ownFactors()) {
            if (!seen.add(own.id())) {
                notes.note("ownFactors." + own.id(), DUPLICATE_FACTOR, own.id());
            }
            if (Offsets.isOffset(own.category())) {
                notes.note("ownFactors." + own.id() + ".category", OFFSET_REFUSED, own.id(), own.category());
            }
            if (own.emissions().values().stream().anyMatch(amount -> amount.signum() < 0)) {
                notes.note("ownFactors." + own.id() + ".value", NEGATIVE_FACTOR, own.id(), own.value());
            }
        }
    }

    private void reason(Method method, Inventory inventory, String place) {
        boolean ownFactor = inventory.ownFactors().stream().anyMatch(own -> place.equals(Inventory.OWN + own.id()));
        boolean choice = InventoryPath.field(method, inventory, place)
                .filter(field -> field.type() instanceof FieldType.FactorChoice)
                .isPresent();
        if (!ownFactor && !choice && method.factor(place).isEmpty()) {
            var slots = method.factors().stream().map(FactorSlot::name).toList();
            notes.note("factorReasons." + place, REASON_WITHOUT_FACTOR, place, CheckInventory.names(slots));
        }
    }

    /** Nobody's electricity comes from a power station by itself: how it was supplied has to be stated. */
    private void generation(String path, String id) {
        factors.find(id)
                .filter(EmissionFactor::isPartOfElectricity)
                .ifPresent(factor -> notes.note(path, GENERATION_WITHOUT_ACCOUNT, id, factor.name()));
    }

    /** What the method itself names; that it may be missing is not the applicant's fault. */
    private void offered(FactorSlot slot) {
        var ids = new LinkedHashSet<String>();
        slot.standard().ifPresent(ids::add);
        ids.addAll(slot.options().values());
        for (var id : ids) {
            if (factors.find(id).isPresent()) {
                check("factors." + slot.name(), id, slot.per(), List.of());
            }
        }
    }

    void check(String path, String id, Unit per, List<String> categories) {
        var found = factors.find(id);
        if (found.isEmpty()) {
            notes.note(path, UNKNOWN_FACTOR, id, CheckInventory.names(categories));
            return;
        }
        var factor = found.get();
        if (!factor.scope().allowedInProductFootprint()) {
            notes.note(
                    path,
                    FACTOR_SCOPE_REFUSED,
                    id,
                    factor.name(),
                    factor.scope().key());
        }
        if (!factor.per().sameDimensionAs(per)) {
            notes.note(path, FACTOR_OF_WRONG_DIMENSION, id, factor.per(), per);
        }
        boolean fits = categories.isEmpty()
                || factor.category().isEmpty()
                || categories.stream()
                        .anyMatch(category -> factor.category().equals(category)
                                || factor.category().startsWith(category + "/"));
        if (!fits) {
            notes.note(path, FACTOR_OF_WRONG_CATEGORY, id, factor.category(), CheckInventory.names(categories));
        }
    }
}
