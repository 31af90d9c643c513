package org.tanji.host.document.issue;

/** A document as it is issued: to be kept as it is. */
public record IssuedFile(String name, String mediaType, byte[] content) {}
