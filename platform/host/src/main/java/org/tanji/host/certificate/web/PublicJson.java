package org.tanji.host.certificate.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.casefile.FactJson;
import org.tanji.host.certificate.ShownCertificate;
import org.tanji.host.certificate.ShownCertificate.ShownState;

/** A certificate and where it stands, as {@code tanji-certificate-status/1}. */
final class PublicJson {

    private PublicJson() {}

    static ObjectNode of(ShownCertificate certificate, LocalDate today) {
        var json = CanonicalJson.object().put("format", "tanji-certificate-status/1");
        json.put("number", certificate.number().value());
        json.set("state", state(certificate.state(today)));
        json.set("certificate", FactJson.write(certificate.items()));
        json.set("files", FactJson.write(certificate.files()));
        var history = json.putArray("history");
        certificate.history().forEach(state -> history.add(state(state)));
        return json;
    }

    private static ObjectNode state(ShownState state) {
        return CanonicalJson.object()
                .put("kind", state.kind().key())
                .put("since", state.since().toString())
                .put("ground", state.ground())
                .put("until", state.until())
                .put("notice", state.notice());
    }
}
