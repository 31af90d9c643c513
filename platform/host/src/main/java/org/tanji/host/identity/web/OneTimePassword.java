package org.tanji.host.identity.web;

/** A password that is shown once, to be handed over. */
public record OneTimePassword(String login, String password) {}
