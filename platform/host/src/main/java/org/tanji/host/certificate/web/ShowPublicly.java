package org.tanji.host.certificate.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.certificate.CertificateState.Kind;
import org.tanji.host.certificate.CertifiedParty;
import org.tanji.host.certificate.ShownCertificate;
import org.tanji.host.certificate.ShownCertificate.ShownState;
import org.tanji.host.certificate.web.PublicPage.Both;
import org.tanji.host.certificate.web.PublicPage.Line;
import org.tanji.host.document.Words;

/** Puts a certificate into the words of its public page. */
final class ShowPublicly {

    private static final Words ZH = Words.of("text/certificate", Locale.SIMPLIFIED_CHINESE);
    private static final Words EN = Words.of("text/certificate", Locale.ENGLISH);

    private ShowPublicly() {}

    static Both both(String key, Object... values) {
        return new Both(ZH.text(key, values), EN.text(key, values));
    }

    static PublicPage page(ShownCertificate certificate, LocalDate today, Optional<Both> code) {
        var items = certificate.items();
        var product = items.product();
        var state = certificate.state(today);
        return new PublicPage(
                items.number().value(),
                state.kind().key(),
                both("certificate.state." + state.kind().key()),
                state.since().toString(),
                state.kind() == Kind.SUSPENDED
                        ? both("certificate.advice.suspended", state.until())
                        : both("certificate.advice." + state.kind().key()),
                both(product.partial() ? "certificate.figure.partial" : "certificate.figure"),
                items.figure().printed(),
                both(product.declaredUnit()),
                code,
                lines(certificate),
                certificate.history().stream().map(ShowPublicly::past).toList(),
                List.of(
                        "PDF " + certificate.files().pdf(),
                        "JSON " + certificate.files().json()));
    }

    static RegisterPage register(List<ShownCertificate> all, Optional<String> unknown) {
        return new RegisterPage(unknown, rows(all, Kind.WITHDRAWN), rows(all, Kind.CANCELLED));
    }

    private static List<RegisterPage.Row> rows(List<ShownCertificate> all, Kind kind) {
        return all.stream()
                .filter(one -> last(one).kind() == kind)
                .map(one -> new RegisterPage.Row(
                        one.number().value(),
                        last(one).since().toString(),
                        product(one),
                        one.items().applicant().name(),
                        ground(last(one))))
                .toList();
    }

    private static ShownState last(ShownCertificate certificate) {
        return certificate.history().get(certificate.history().size() - 1);
    }

    private static Both product(ShownCertificate certificate) {
        var product = certificate.items().product();
        return new Both(
                product.name().zh() + " " + product.model(), product.name().en() + " " + product.model());
    }

    private static List<Line> lines(ShownCertificate certificate) {
        var items = certificate.items();
        var product = items.product();
        var lines = new ArrayList<Line>();
        add(lines, "applicant", party(items.applicant()));
        add(lines, "producer", party(items.producer()));
        add(lines, "factory", party(items.factory()));
        add(lines, "product", both(product.name()));
        add(lines, "model", same((product.model() + " " + product.specification()).strip()));
        add(lines, "site", same(product.site()));
        add(lines, "unit", both(product.declaredUnit()), both(product.functionalUnit()));
        add(lines, "period", same(product.period()));
        add(lines, "boundary", both(product.boundary()));
        add(lines, "basis", same(String.join("; ", items.basis())));
        add(lines, "mode", both(items.mode()));
        add(lines, "issuedOn", same(items.issuedOn().toString()));
        add(lines, "reissuedOn", same(items.reissuedOn()));
        add(lines, "validUntil", same(items.validUntil().toString()));
        add(lines, "body", both(items.body()));
        add(lines, "notes", items.notes().stream().map(ShowPublicly::both).toArray(Both[]::new));
        return lines;
    }

    private static void add(List<Line> lines, String key, Both... values) {
        var stated = List.of(values).stream()
                .filter(value -> !value.zh().isBlank() || !value.en().isBlank())
                .toList();
        if (!stated.isEmpty()) {
            lines.add(new Line(both("certificate.item." + key), stated));
        }
    }

    private static PublicPage.Past past(ShownState state) {
        return new PublicPage.Past(
                state.since().toString(),
                both("certificate.state." + state.kind().key()),
                ground(state),
                state.notice());
    }

    private static Both ground(ShownState state) {
        return state.ground().isEmpty() ? same("") : both("certificate.ground." + state.ground());
    }

    private static Both party(CertifiedParty party) {
        return same(party.name() + ", " + party.address());
    }

    private static Both both(BilingualText text) {
        return new Both(text.zh(), text.en());
    }

    private static Both same(String text) {
        return new Both(text, text);
    }
}
