package org.tanji.host.verification;

import java.util.List;
import org.tanji.host.application.ApplicantTrade;
import org.tanji.host.application.ApplicationForm;
import org.tanji.host.application.DesignOwner;
import org.tanji.host.application.FactOfApplication.Opened;
import org.tanji.host.application.Party;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.Fact;

/** An application with these units. */
final class GivenApplication {

    private GivenApplication() {}

    static Fact opened(List<ProductUnit> units) {
        var party = new Party("Example Pumps", "Works 1", "91110000000000000X");
        var form = new ApplicationForm(
                party,
                ApplicantTrade.values()[0],
                true,
                Party.UNSTATED,
                true,
                Party.UNSTATED,
                DesignOwner.values()[0],
                "",
                "",
                units.stream()
                        .map(unit -> new ApplicationForm.Product(
                                unit.product(), unit.model(), unit.specification(), unit.site(), unit.study()))
                        .toList());
        return new Opened(form, "Example Pumps QYB");
    }
}
