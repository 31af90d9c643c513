package org.tanji.host;

import java.time.Clock;
import org.tanji.host.family.Families;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.planning.PlanningTerms;
import org.tanji.host.quantification.Studies;
import org.tanji.host.rule.reading.RuleBook;

/** What the steps of the rule look up besides the case itself. */
public record Groundwork(
        RuleBook rules,
        ProductCatalogue catalogue,
        Families families,
        Studies studies,
        Accounts accounts,
        Qualifications qualifications,
        PlanningTerms planning,
        CertificateOffice certificates,
        Clock clock) {}
