package org.tanji.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanji.api.v1.IrrelevantAttribute;
import org.tanji.api.v1.KeyComponent;
import org.tanji.api.v1.ProductAttribute;

/** The partition rule says something about everything that is known of a product. */
interface PartitionPromises extends Promises {

    @Test
    default void everyAttributeEitherSplitsOrIsDeclaredIrrelevant() {
        var partition = family().unitPartition();

        var said = new ArrayList<ProductAttribute>();
        partition.key().stream().map(KeyComponent::attribute).forEach(said::add);
        partition.irrelevant().stream().map(IrrelevantAttribute::attribute).forEach(said::add);

        assertEquals(ProductAttribute.values().length, said.size());
        assertEquals(EnumSet.allOf(ProductAttribute.class), EnumSet.copyOf(said));
    }

    @Test
    default void theSameKeyIsGivenEachTime() {
        assertEquals(
                family().unitPartition().key().stream()
                        .map(KeyComponent::attribute)
                        .toList(),
                family().unitPartition().key().stream()
                        .map(KeyComponent::attribute)
                        .toList());
    }

    @Test
    default void anotherProductModelSpecificationOrSiteIsAnotherUnit() {
        var splitting = family().unitPartition().key().stream()
                .map(KeyComponent::attribute)
                .toList();

        assertEquals(
                List.of(
                        ProductAttribute.PRODUCT_NAME,
                        ProductAttribute.MODEL,
                        ProductAttribute.SPECIFICATION,
                        ProductAttribute.FACTORY,
                        ProductAttribute.PRODUCTION_SITE),
                splitting);
    }
}
