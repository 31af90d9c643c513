package org.tanji.host.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.tanji.api.v1.ProductAttribute;
import org.tanji.engine.text.Localized;
import org.tanji.host.family.CertificationUnits;
import org.tanji.host.family.Families;
import org.tanji.host.family.Family;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.family.UnitProduct;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** Into which certification units an application falls, and why each two are not one, by the partition of their family. */
public record UnitSplits(ProductCatalogue catalogue, Families families) {

    /**
     * Why two units are not one.
     *
     * @param first key of the one, such as {@code u1}
     * @param reasons one or more, each with its clause
     */
    public record Split(String first, String second, List<Localized> reasons) {
        public Split {
            reasons = List.copyOf(reasons);
        }
    }

    /** One for each two units of one family; units of different families differ in their product anyway. */
    @CarriesOut({Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE, Clause.UNIT_NEVER_SPANS_MODELS})
    public List<Split> of(Application application) {
        var byFamily = new LinkedHashMap<String, List<ProductUnit>>();
        application
                .units()
                .forEach(unit -> catalogue
                        .find(unit.product())
                        .ifPresent(product -> byFamily.computeIfAbsent(product.familyId(), unseen -> new ArrayList<>())
                                .add(unit)));
        var splits = new ArrayList<Split>();
        byFamily.forEach((id, units) ->
                families.find(id).ifPresent(family -> splits.addAll(splits(family, units, application.parties()))));
        return splits;
    }

    private List<Split> splits(Family family, List<ProductUnit> units, Parties parties) {
        var keys = new LinkedHashMap<UnitProduct, String>();
        units.forEach(unit -> keys.put(product(unit, parties), unit.key()));
        var divided = CertificationUnits.divide(family.partition(), List.copyOf(keys.keySet()));
        return divided.splits().stream()
                .map(split -> new Split(
                        key(divided, split.first(), keys),
                        key(divided, split.second(), keys),
                        split.reasons().stream().map(UnitSplits::reason).toList()))
                .toList();
    }

    private static String key(CertificationUnits divided, int number, LinkedHashMap<UnitProduct, String> keys) {
        return keys.getOrDefault(divided.units().get(number - 1).products().get(0), "");
    }

    private static Localized reason(CertificationUnits.Reason reason) {
        return RoomText.of(
                "split.reason",
                reason.label(),
                reason.values().get(0),
                reason.values().get(1),
                reason.sentence(),
                reason.clause());
    }

    private UnitProduct product(ProductUnit unit, Parties parties) {
        var attributes = new EnumMap<ProductAttribute, String>(ProductAttribute.class);
        attributes.put(
                ProductAttribute.PRODUCT_NAME,
                catalogue
                        .find(unit.product())
                        .map(product -> product.name().zh())
                        .orElse(unit.product()));
        attributes.put(ProductAttribute.MODEL, unit.model());
        attributes.put(ProductAttribute.SPECIFICATION, unit.specification());
        attributes.put(ProductAttribute.FACTORY, parties.factory().name());
        attributes.put(ProductAttribute.PRODUCTION_SITE, unit.site());
        attributes.put(ProductAttribute.APPLICANT, parties.applicant().name());
        attributes.put(ProductAttribute.PRODUCER, parties.producer().name());
        return new UnitProduct(attributes);
    }
}
