package org.tanji.family.oilfieldchemicals;

import static org.tanji.api.v1.ApplicationFact.APPLICANT_IS_DEALER;
import static org.tanji.api.v1.ApplicationFact.APPLICANT_IS_IMPORTER;
import static org.tanji.api.v1.ApplicationFact.MADE_AS_ODM;
import static org.tanji.api.v1.ApplicationFact.MADE_AS_OEM;
import static org.tanji.api.v1.ApplicationFact.PARTIES_DIFFER;

import java.util.List;
import java.util.Set;
import org.pf4j.Extension;
import org.tanji.api.v1.ApplicationChecklist;
import org.tanji.api.v1.ApplicationFact;
import org.tanji.api.v1.CertificationStandard;
import org.tanji.api.v1.ChecklistItem;
import org.tanji.api.v1.FamilyProfile;
import org.tanji.api.v1.FamilyTexts;
import org.tanji.api.v1.MethodSource;
import org.tanji.api.v1.ProductAttribute;
import org.tanji.api.v1.ProductFamily;
import org.tanji.api.v1.TypicalProduct;
import org.tanji.api.v1.UnitPartition;

/** Annex 5: eleven chemicals for the oil and the water treatment industry, CTS PCEC-08 to 18. */
@Extension
public final class OilfieldChemicals implements ProductFamily {

    /** The numbers of the family's product standards, in the order of table 1 of the annex. */
    private static final List<String> STANDARDS =
            List.of("08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18");

    private final FamilyTexts texts = FamilyTexts.of(OilfieldChemicals.class, "text/oilfield-chemicals");

    @Override
    public FamilyProfile profile() {
        var profile = FamilyProfile.builder("oilfield-chemicals", "5", "PV06")
                .categories(texts.words("category"), texts.words("classification"), texts.words("typical-category"))
                .certificationStandard(standard("GB/T 24067-2024", "standard.general"))
                .certificationStandard(standard("ZCXH/XZ-15-2024", "standard.rule"));
        for (var number : STANDARDS) {
            var code = "CTS PCEC-" + number + ":2025";
            profile.certificationStandard(standard(code, "standard." + number))
                    .typicalProduct(TypicalProduct.of(texts.words("product." + number), code));
        }
        return profile.build();
    }

    @Override
    public List<MethodSource> methods() {
        return STANDARDS.stream()
                .map(number -> "cts-pcec-" + number)
                .map(id -> MethodSource.inJar("method/" + id + ".method.yaml").withExample("example/" + id + ".json"))
                .toList();
    }

    @Override
    public UnitPartition unitPartition() {
        return UnitPartition.builder()
                .splitBy(
                        ProductAttribute.PRODUCT_NAME,
                        texts.words("unit.product"),
                        texts.words("unit.product.reason"),
                        "annex 5, 2")
                .splitBy(
                        ProductAttribute.MODEL,
                        texts.words("unit.model"),
                        texts.words("unit.model.reason"),
                        "annex 5, 2")
                .splitBy(
                        ProductAttribute.SPECIFICATION,
                        texts.words("unit.specification"),
                        texts.words("unit.specification.reason"),
                        "annex 5, 2")
                .splitBy(ProductAttribute.FACTORY, texts.words("unit.factory"), texts.words("unit.factory.reason"), "4")
                .splitBy(
                        ProductAttribute.PRODUCTION_SITE,
                        texts.words("unit.site"),
                        texts.words("unit.site.reason"),
                        "4")
                .ignore(ProductAttribute.APPLICANT, texts.words("unit.applicant.ignored"))
                .ignore(ProductAttribute.PRODUCER, texts.words("unit.producer.ignored"))
                .ignore(ProductAttribute.TRADE_MARK, texts.words("unit.trade-mark.ignored"))
                .build();
    }

    @Override
    public ApplicationChecklist applicationChecklist() {
        return ApplicationChecklist.of(List.of(
                always("application-form", "7.1 (1); annex 5, 3 (1)"),
                always("business-licences", "7.1 (2); annex 5, 3 (2)"),
                when("delegation", "7.1 (3); annex 5, 3 (3)", Set.of(PARTIES_DIFFER)),
                when("dealer-contract", "7.1 (3); annex 5, 3 (3)", Set.of(APPLICANT_IS_DEALER)),
                when("importer-contract", "7.1 (3); annex 5, 3 (3)", Set.of(APPLICANT_IS_IMPORTER)),
                when("intellectual-property", "7.1 (4); annex 5, 3 (4)", Set.of(MADE_AS_OEM, MADE_AS_ODM)),
                always("organisation-chart", "7.1 (5); annex 5, 3 (5)"),
                always("process-flow", "7.1 (6); annex 5, 3 (6)"),
                always("operating-instructions", "7.1 (6)"),
                always("materials-list", "7.1 (7); 7.4.1 (2)"),
                always("boundary-and-footprint", "7.1 (7); 7.2"),
                always("truth-statement", "7.1; annex 5, 3")));
    }

    private CertificationStandard standard(String code, String key) {
        return CertificationStandard.of(code, texts.words(key));
    }

    private ChecklistItem always(String id, String clause) {
        return ChecklistItem.always(id, clause, texts.words("checklist." + id));
    }

    private ChecklistItem when(String id, String clause, Set<ApplicationFact> facts) {
        return ChecklistItem.whenAnyOf(id, clause, texts.words("checklist." + id), facts);
    }
}
