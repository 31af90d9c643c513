package org.tanji.host.certificate;

/** SHA-256 of the whole files of a certificate as they were issued; a file with another one is not the certificate. */
public record CertificateFiles(String pdf, String json) {}
