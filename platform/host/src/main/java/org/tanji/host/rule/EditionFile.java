package org.tanji.host.rule;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.tanji.engine.method.surface.Shares;
import org.tanji.engine.quality.GrowthLines;

/** Reads an edition from its file, format {@code tanji-rule/1}. */
final class EditionFile {

    private EditionFile() {}

    static RuleEdition read(Path file, byte[] bytes, String seal) {
        var top = RuleYaml.read(file, bytes, "edition", "tanji-rule/1")
                .only(
                        "edition",
                        "number",
                        "version",
                        "title",
                        "issuer",
                        "issued",
                        "effective",
                        "basis",
                        "scope",
                        "certification",
                        "inspection",
                        "surveillance",
                        "certificate",
                        "recertification",
                        "mark",
                        "factory",
                        "growth");
        return new RuleEdition(
                top.words("number"),
                top.words("version"),
                top.bilingual("title"),
                top.bilingual("issuer"),
                top.day("issued"),
                top.day("effective"),
                top.words("basis"),
                parameters(top),
                seal);
    }

    private static RuleParameters parameters(RuleYaml top) {
        return new RuleParameters(
                scope(top.part("scope")),
                top.part("certification").period("within"),
                inspection(top.part("inspection")),
                surveillance(top.part("surveillance")),
                certificate(top.part("certificate")),
                top.part("recertification").period("lead"),
                top.part("mark").reading("largerThan", BigDecimal::new),
                top.part("factory").period("recordsKept"),
                growth(top.part("growth")));
    }

    private static ApprovedScope scope(RuleYaml part) {
        return new ApprovedScope(part.list("fields"), part.count("products"));
    }

    private static InspectionTerms inspection(RuleYaml part) {
        return new InspectionTerms(part.count("leastPersonDays"), part.period("correction"), part.count("submissions"));
    }

    private static SurveillanceTerms surveillance(RuleYaml part) {
        return new SurveillanceTerms(part.period("earliest"), part.period("interval"));
    }

    private static CertificateTerms certificate(RuleYaml part) {
        return new CertificateTerms(
                part.period("validity"), part.period("suspensionWithin"), part.period("longestSuspension"));
    }

    private static GrowthTerms growth(RuleYaml part) {
        var lines = new GrowthLines(part.reading("planned", Shares::parse), part.reading("unplanned", Shares::parse));
        return new GrowthTerms(lines, part.period("longerThan"));
    }
}
