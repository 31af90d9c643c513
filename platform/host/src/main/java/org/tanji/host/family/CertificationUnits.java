package org.tanji.host.family;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tanji.api.v1.KeyComponent;
import org.tanji.api.v1.UnitPartition;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * The certification units into which a partition rule divides products (rule 4, section 2 of the annexes), with a reason
 * for every two units that are not one.
 *
 * <p>Every product is in exactly one unit; which one does not depend on the order of the products.
 *
 * @param units ordered by their keys; within a unit the products keep the order in which they were given
 * @param splits one for each two units, in the order of the units
 */
public record CertificationUnits(List<Unit> units, List<Split> splits) {

    public CertificationUnits {
        units = List.copyOf(units);
        splits = List.copyOf(splits);
    }

    /** @param key values of the key components, in their order */
    public record Unit(List<String> key, List<UnitProduct> products) {
        public Unit {
            key = List.copyOf(key);
            products = List.copyOf(products);
        }
    }

    /**
     * Why two units are not one.
     *
     * @param first number of the one unit, from 1
     * @param second number of the other
     * @param reasons every component in which they differ, in the rule's order; never empty
     */
    public record Split(int first, int second, List<Reason> reasons) {
        public Split {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param values of the two units, in their order */
    public record Reason(BilingualText label, BilingualText sentence, String clause, List<String> values) {
        public Reason {
            values = List.copyOf(values);
        }
    }

    @CarriesOut({Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE, Clause.UNIT_NEVER_SPANS_MODELS})
    public static CertificationUnits divide(UnitPartition partition, List<UnitProduct> products) {
        var groups = new TreeMap<List<String>, List<UnitProduct>>(CertificationUnits::compareKeys);
        for (var product : products) {
            var key = partition.key().stream()
                    .map(component -> product.value(component.attribute()))
                    .toList();
            groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(product);
        }
        var units = groups.entrySet().stream()
                .map(group -> new Unit(group.getKey(), group.getValue()))
                .toList();
        return new CertificationUnits(units, splits(partition.key(), units));
    }

    private static List<Split> splits(List<KeyComponent> components, List<Unit> units) {
        var splits = new ArrayList<Split>();
        for (int first = 0; first < units.size(); first++) {
            for (int second = first + 1; second < units.size(); second++) {
                splits.add(new Split(first + 1, second + 1, reasons(components, units.get(first), units.get(second))));
            }
        }
        return splits;
    }

    private static List<Reason> reasons(List<KeyComponent> components, Unit first, Unit second) {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < components.size(); i++) {
            var values = List.of(first.key().get(i), second.key().get(i));
            if (!values.get(0).equals(values.get(1))) {
                var component = components.get(i);
                reasons.add(new Reason(
                        FamilyWords.bilingual(component.label()),
                        FamilyWords.bilingual(component.reason()),
                        component.clause(),
                        values));
            }
        }
        return reasons;
    }

    private static int compareKeys(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
