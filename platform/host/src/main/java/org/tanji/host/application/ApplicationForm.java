package org.tanji.host.application;

import java.util.List;
import java.util.stream.IntStream;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.OfferedBy;

/**
 * The application form, rule 7.1 (1).
 *
 * @param producerIsApplicant shortcut: what is stated of the producer does not count then
 * @param factoryIsProducer the same for the factory
 * @param designNote why neither OEM nor ODM applies, or which partners it is between
 * @param contact person, telephone and address for letters
 */
public record ApplicationForm(
        Party applicant,
        ApplicantTrade trade,
        boolean producerIsApplicant,
        Party producer,
        boolean factoryIsProducer,
        Party factory,
        DesignOwner design,
        @LongText String designNote,
        String contact,
        List<Product> products) {

    public ApplicationForm {
        products = List.copyOf(products);
    }

    /**
     * A product as the applicant states it.
     *
     * @param product slug of the rule's product, chosen by its exact name
     * @param site where it is made; empty for the address of the factory
     * @param study the applicant's quantification; empty where there is none yet
     */
    public record Product(
            @OfferedBy("products") String product,
            String model,
            String specification,
            String site,
            @OfferedBy("studies") String study) {}

    /** The three parties with the shortcuts resolved. */
    public Parties parties() {
        var answerable = producerIsApplicant ? applicant : producer;
        return new Parties(applicant, answerable, factoryIsProducer ? answerable : factory);
    }

    /** Each product as a unit of its own, which rule 4 and the annexes make of it. */
    public List<ProductUnit> units() {
        var home = parties().factory().address();
        return IntStream.range(0, products.size())
                .mapToObj(i -> {
                    var stated = products.get(i);
                    var site = stated.site().isBlank() ? home : stated.site();
                    return new ProductUnit(
                            "u" + (i + 1),
                            stated.product(),
                            stated.model(),
                            site,
                            stated.study(),
                            stated.specification());
                })
                .toList();
    }
}
