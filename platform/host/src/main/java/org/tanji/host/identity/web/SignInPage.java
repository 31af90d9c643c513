package org.tanji.host.identity.web;

/**
 * The sign-in form.
 *
 * @param login as typed before, so that a mistyped password does not cost it
 * @param failure empty the first time
 */
public record SignInPage(String login, String back, String failure) {}
