package org.tanji.host.certificate;

import java.util.List;
import java.util.Optional;

/** What the public may know of all certificates; answers from memory, and never later than the act that changed it. */
public interface CertificateRegister {

    Optional<ShownCertificate> find(CertificateNumber number);

    /** The certificate to which exactly this file belongs. */
    Optional<ShownCertificate> findByFile(String sha256);

    /** All of them, by number. */
    List<ShownCertificate> list();

    /** The bytes of a file that was issued. */
    Optional<byte[]> file(String sha256);
}
