package org.tanji.host.certificate;

/**
 * What the body chooses about its certificates.
 *
 * @param publicAddress printed in every QR code; empty for the address of this machine, which suits a trial only
 * @param signingKey path of a PKCS#12 file; empty for a key that is made beside the database
 */
public record CertificateSettings(String publicAddress, NumberPattern numbers, String signingKey) {

    public static final CertificateSettings STANDARD = new CertificateSettings("", NumberPattern.STANDARD, "");
}
