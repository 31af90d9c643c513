package org.tanji.host.certificate;

/** One of the three parties that a certificate names, item a of 9.1. */
public record CertifiedParty(String name, String address) {}
