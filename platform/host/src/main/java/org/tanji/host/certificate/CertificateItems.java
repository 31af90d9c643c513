package org.tanji.host.certificate;

import java.time.LocalDate;
import java.util.List;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * The nine items of a certificate, 9.1 a to i, as they were on the day of issue.
 *
 * @param basis standards and rule, item b
 * @param mode of certification, item c
 * @param issuedOn day of the first issue; a reissue under 9.3 keeps it
 * @param reissuedOn day of the reissue, in words of ISO 8601; empty for a first issue
 * @param validUntil last day, item f
 * @param body that issues, item g
 * @param number item h
 * @param notes item i; none where there is nothing else to say
 */
@CarriesOut(Clause.CERTIFICATE_OF_NINE_ITEMS)
public record CertificateItems(
        CertifiedParty applicant,
        CertifiedParty producer,
        CertifiedParty factory,
        List<String> basis,
        BilingualText mode,
        CertifiedProduct product,
        CertifiedFigure figure,
        LocalDate issuedOn,
        String reissuedOn,
        LocalDate validUntil,
        BilingualText body,
        CertificateNumber number,
        List<BilingualText> notes) {

    public CertificateItems {
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
    }

    /** One factory, product, model and site: at most one certificate for it is alive, rule 4. */
    public UnitKey unit() {
        return new UnitKey(factory.name(), product.product(), product.model(), product.site());
    }
}
