package org.tanji.host.application;

import java.util.List;
import java.util.stream.Stream;
import org.tanji.host.casefile.Step;
import org.tanji.host.document.issue.IssuedDocuments;
import org.tanji.host.family.Families;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.quantification.Studies;
import org.tanji.host.rule.reading.RuleBook;

/** Everything that may be done about an application, in the order of rule 7.1 and 7.2. */
public record ApplicationSteps(
        RuleBook rules,
        ProductCatalogue catalogue,
        Families families,
        Studies studies,
        Qualifications qualifications,
        IssuedDocuments documents,
        CaseNumbers numbers) {

    public List<Step<? extends Record>> all() {
        var asked = new AskedItems(catalogue, families);
        var notices = new Notices(documents, rules, catalogue, asked);
        var scope = new CheckScope(rules, catalogue, families, qualifications);
        var filing = new FilingSteps(new StatedProducts(catalogue, studies), asked, notices);
        var review = new ReviewSteps(rules, scope, asked, notices, numbers);
        return Stream.of(filing.all(), review.all(), ContractSteps.all())
                .<Step<? extends Record>>flatMap(List::stream)
                .toList();
    }
}
