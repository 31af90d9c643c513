package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationFailure.SITE_UNKNOWN;
import static org.tanji.host.verification.VerificationFailure.UNIT_UNKNOWN;
import static org.tanji.host.verification.VerificationRefusal.UNIT_WITHOUT_DATA;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.Application;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.quantification.StoredStudy;
import org.tanji.host.quantification.Studies;
import org.tanji.host.quantification.StudyId;

/** The units and sites that a case applies for, of which none may be left out. */
record Units(List<ProductUnit> all) {

    Units {
        all = List.copyOf(all);
    }

    static Units of(CaseFile file) {
        return new Units(Application.of(file).units());
    }

    /** Every place of production, in order of appearance. */
    List<String> sites() {
        return all.stream().map(ProductUnit::site).distinct().toList();
    }

    /** @throws Failure UNIT_UNKNOWN, naming those that there are */
    ProductUnit get(String key) {
        return all.stream()
                .filter(unit -> unit.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Failure.of(UNIT_UNKNOWN, key, keys()));
    }

    /** @throws Failure SITE_UNKNOWN, naming those that there are */
    void requireSite(String site) {
        if (!sites().contains(site)) {
            throw Failure.of(SITE_UNKNOWN, site, String.join("; ", sites()));
        }
    }

    /**
     * The latest data that the applicant handed in for a unit.
     *
     * @throws Failure UNIT_UNKNOWN or UNIT_WITHOUT_DATA
     */
    StoredStudy study(String key, Studies studies) {
        var unit = get(key);
        return Optional.of(unit.study())
                .filter(study -> !study.isBlank())
                .flatMap(study -> studies.find(new StudyId(study), Optional.empty()))
                .orElseThrow(() -> Failure.of(UNIT_WITHOUT_DATA, name(unit)));
    }

    static String name(ProductUnit unit) {
        return unit.key() + " " + unit.model();
    }

    private String keys() {
        return String.join(", ", all.stream().map(Units::name).toList());
    }
}
