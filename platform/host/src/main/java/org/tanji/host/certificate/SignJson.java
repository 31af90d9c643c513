package org.tanji.host.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import org.tanji.engine.json.CanonicalJson;

/**
 * Signs a part of a JSON document: a JWS with detached content (RFC 7515, appendix F) by ES256 over the canonical text of
 * the part, as {@code jq -jc .certificate} prints it.
 */
public record SignJson(SigningKey key) {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    /** {@code protected} and {@code signature} of the JWS. */
    public ObjectNode sign(ObjectNode part) {
        try {
            var chain = CanonicalJson.array()
                    .add(Base64.getEncoder().encodeToString(key.certificate().getEncoded()));
            var header = CanonicalJson.object().put("alg", "ES256").set("x5c", chain);
            var head = URL.encodeToString(CanonicalJson.write(header).getBytes(UTF_8));
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.key());
            signature.update(input(head, part));
            return CanonicalJson.object().put("protected", head).put("signature", URL.encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this key signed that part. */
    public boolean isGenuine(ObjectNode part, String head, String signed) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(key.certificate());
            signature.update(input(head, part));
            return signature.verify(Base64.getUrlDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] input(String head, ObjectNode part) {
        var content = URL.encodeToString(CanonicalJson.write(part).getBytes(UTF_8));
        return (head + "." + content).getBytes(US_ASCII);
    }
}
