package org.tanji.host.certificate;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** What the body signs its certificates with: a private key on P-256 and the certificate of the key. */
public record SigningKey(PrivateKey key, X509Certificate certificate) {

    /** Never the key: objects end up in logs. */
    @Override
    public String toString() {
        return "SigningKey[" + certificate.getSubjectX500Principal() + "]";
    }
}
