package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateWords.both;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Cover;
import org.tanji.host.document.Block.Fact;
import org.tanji.host.document.Block.Facts;
import org.tanji.host.document.Block.Figure;
import org.tanji.host.document.Block.Notice;
import org.tanji.host.document.Block.Tone;
import org.tanji.host.document.Document;

/** A certificate as paper: the nine items of 9.1 in both languages on one page, with the code that leads to the register. */
record CertificateDocument(CertificateItems items, PublicAddress address) {

    private static final double QR_SIDE = 96;

    Document document() {
        var number = items.number().value();
        var example = items.figure().example() ? both("certificate.example") : "";
        return new Document(
                both("certificate.title") + " " + number,
                Locale.SIMPLIFIED_CHINESE,
                items.reissuedOn().isEmpty() ? items.issuedOn() : java.time.LocalDate.parse(items.reissuedOn()),
                new Document.Running(words(items.body()), number, both("certificate.foot", address.base()), example),
                List.of(new Cover(
                        words(items.body()),
                        CertificateWords.CHINESE.text("certificate.title"),
                        CertificateWords.ENGLISH.text("certificate.title"),
                        stamps(example),
                        blocks())));
    }

    private List<String> stamps(String example) {
        var stamps = new ArrayList<String>();
        stamps.add(items.number().value());
        if (items.product().partial()) {
            stamps.add(both("certificate.partial"));
        }
        if (!example.isEmpty()) {
            stamps.add(example);
        }
        return stamps;
    }

    private List<Block> blocks() {
        var product = items.product();
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(List.of(
                fact("applicant", party(items.applicant())),
                fact("producer", party(items.producer())),
                fact("factory", party(items.factory())))));
        blocks.add(new Notice(
                Tone.FIGURE,
                items.figure().printed() + " / " + words(product.declaredUnit()),
                List.of(both(product.partial() ? "certificate.figure.partial" : "certificate.figure"))));
        // Before the facts, whose length nobody knows: the code belongs on the first page.
        blocks.add(new Figure(
                both("certificate.scan"), QrCode.of(address.of(items.number()), QR_SIDE, both("certificate.scan"))));
        var facts = new ArrayList<>(List.of(
                fact("product", words(product.name())),
                fact("model", spaced(product.model(), product.specification())),
                fact("site", product.site()),
                fact("unit", unit(product)),
                fact("period", product.period().isEmpty() ? both("certificate.unstated") : product.period()),
                fact("boundary", words(product.boundary())),
                fact("basis", String.join("; ", items.basis())),
                fact("mode", words(items.mode())),
                fact("issuedOn", items.issuedOn().toString())));
        if (!items.reissuedOn().isEmpty()) {
            facts.add(fact("reissuedOn", items.reissuedOn()));
        }
        facts.add(fact("validUntil", items.validUntil() + "\n" + both("certificate.kept")));
        facts.add(fact("body", words(items.body())));
        facts.add(fact("number", items.number().value()));
        if (!items.notes().isEmpty()) {
            facts.add(fact(
                    "notes",
                    items.notes().stream().map(CertificateDocument::words).collect(Collectors.joining("\n"))));
        }
        blocks.add(new Facts(facts));
        return blocks;
    }

    private static Fact fact(String key, String value) {
        return new Fact(both("certificate.item." + key), value);
    }

    private static String party(CertifiedParty party) {
        return party.name() + "\n" + party.address();
    }

    private static String unit(CertifiedProduct product) {
        return product.functionalUnit().zh().isEmpty()
                ? words(product.declaredUnit())
                : words(product.declaredUnit()) + "\n" + words(product.functionalUnit());
    }

    private static String spaced(String model, String specification) {
        return specification.isBlank() ? model : model + " " + specification;
    }

    private static String words(BilingualText text) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + " " + text.en();
    }
}
