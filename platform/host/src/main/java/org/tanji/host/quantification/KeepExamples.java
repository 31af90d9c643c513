package org.tanji.host.quantification;

import org.tanji.engine.result.Manifest;
import org.tanji.host.family.Families;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.family.ShippedMethod;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Role;

/** Gives an empty store one worked case of each family, so that a visitor finds results to walk through. */
public final class KeepExamples {

    /** Enough for a histogram, quick enough for a first start. */
    private static final Manifest.SamplingSettings SAMPLING = new Manifest.SamplingSettings(10_000, 20250101);

    private final Families families;
    private final ProductCatalogue catalogue;
    private final Studies studies;
    private final KeepStudy keep;
    private final Accounts accounts;

    public KeepExamples(
            Families families, ProductCatalogue catalogue, Studies studies, KeepStudy keep, Accounts accounts) {
        this.families = families;
        this.catalogue = catalogue;
        this.studies = studies;
        this.keep = keep;
        this.accounts = accounts;
    }

    /** They belong to the demonstration's applicant; a store that has studies is left alone. */
    public void onAnEmptyStore() {
        var applicant = accounts.find(Role.APPLICANT.key());
        if (applicant.isEmpty() || !studies.isEmpty()) {
            return;
        }
        for (var family : families.all()) {
            family.methods().stream()
                    .filter(shipped -> shipped.example().isPresent())
                    .findFirst()
                    .ifPresent(shipped -> keep(applicant.get(), shipped));
        }
    }

    private void keep(Account applicant, ShippedMethod shipped) {
        var id = shipped.method().id();
        var product = catalogue.all().stream()
                .filter(one -> one.methodId().equals(id))
                .findFirst();
        var example = shipped.example();
        if (product.isPresent() && example.isPresent()) {
            var submission = new KeepStudy.Submission(product.get().slug(), id, example.get(), "");
            keep.beginSampled(applicant, submission, SAMPLING);
        }
    }
}
