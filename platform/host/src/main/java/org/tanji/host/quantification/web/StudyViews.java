package org.tanji.host.quantification.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.method.Status;
import org.tanji.engine.result.Result;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Accounts;
import org.tanji.host.quantification.KeepStudy;
import org.tanji.host.quantification.OpenedStudies;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.StoredStudy;
import org.tanji.host.quantification.Studies;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.quantification.StudyVersion;
import org.tanji.host.web.Visit;
import org.tanji.host.web.WebFailure;
import org.tanji.host.web.Words;

/** What the pages of a study have in common: which study is asked for, and what stands above it. */
public final class StudyViews {

    /** The rule's deadlines are days in China, and so are the times on its pages. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final KeepStudy keep;
    private final Studies studies;
    private final Accounts accounts;
    private final ProductCatalogue catalogue;
    private final QuantifyProduct quantify;
    private final OpenedStudies opened;

    public StudyViews(
            KeepStudy keep,
            Studies studies,
            Accounts accounts,
            ProductCatalogue catalogue,
            QuantifyProduct quantify,
            OpenedStudies opened) {
        this.keep = keep;
        this.studies = studies;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.quantify = quantify;
        this.opened = opened;
    }

    /** The version that the address names, as far as the reader may see it. */
    StoredStudy study(Context ctx) {
        return keep.get(new StudyId(ctx.pathParam("id")), number(ctx), Visit.account(ctx));
    }

    Result result(StoredStudy study) {
        return opened.open(study);
    }

    StudiesPage list(Account reader, Words words) {
        var all = reader.role().readsAllStudies();
        var found = studies.list(all ? Optional.empty() : Optional.of(reader.id()));
        return new StudiesPage(
                all,
                ProductRoutes.SUBMITTERS.allows(reader.role()),
                found.stream()
                        .map(version -> new StudiesPage.Row(
                                "/studies/" + version.study(),
                                version.title(),
                                product(version, words),
                                name(version.owner(), words),
                                Numbers.pretty(version.footprint()),
                                version.complete(),
                                version.example(),
                                version.number(),
                                time(version.createdAt())))
                        .toList());
    }

    StudyHeading heading(StoredStudy study, Result result, Account reader, Words words) {
        var version = study.version();
        var method = quantify.methodOf(result);
        var versions = studies.versions(version.study());
        var address = "/studies/" + version.study();
        return new StudyHeading(
                address,
                version.number(),
                version.title(),
                words.text(method.product()),
                method.standard().code(),
                method.status() == Status.DRAFT,
                version.example(),
                version.complete(),
                result.footprint().boundary().isPartial(),
                versions.get(0).number() == version.number(),
                ProductRoutes.SUBMITTERS.allows(reader.role()),
                time(version.createdAt()),
                name(version.author(), words),
                version.fileName(),
                versions.stream()
                        .map(one -> new StudyHeading.VersionLink(
                                one.number(),
                                address + "?version=" + one.number(),
                                Numbers.pretty(one.footprint()),
                                time(one.createdAt()),
                                one.number() == version.number()))
                        .toList());
    }

    private String product(StudyVersion version, Words words) {
        return catalogue
                .find(version.product())
                .map(product -> words.text(product.name()))
                .orElse(version.product());
    }

    private String name(AccountId id, Words words) {
        return accounts.find(id)
                .map(account -> account.displayName().equals(account.role().key())
                        ? words.text("role." + account.role().key())
                        : account.displayName())
                .orElse("");
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static Optional<Integer> number(Context ctx) {
        var asked = ctx.queryParam("version");
        if (asked == null) {
            return Optional.empty();
        }
        if (!asked.matches("[1-9]\\d{0,5}")) {
            throw Failure.of(WebFailure.VALUE_OUT_OF_RANGE, "version", asked, "1 … 999999");
        }
        return Optional.of(Integer.parseInt(asked));
    }
}
