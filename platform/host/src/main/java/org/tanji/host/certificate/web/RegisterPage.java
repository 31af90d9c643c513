package org.tanji.host.certificate.web;

import java.util.List;
import java.util.Optional;
import org.tanji.host.certificate.web.PublicPage.Both;

/**
 * The register for anybody: a search by number, and what was withdrawn or cancelled.
 *
 * @param unknown what somebody looked for and the register does not have
 */
public record RegisterPage(Optional<String> unknown, List<Row> withdrawn, List<Row> cancelled) {

    public RegisterPage {
        withdrawn = List.copyOf(withdrawn);
        cancelled = List.copyOf(cancelled);
    }

    public record Row(String number, String since, Both product, String holder, Both ground) {}
}
