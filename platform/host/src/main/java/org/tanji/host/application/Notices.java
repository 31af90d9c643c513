package org.tanji.host.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.text.Localized;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.FileId;
import org.tanji.host.document.issue.DocumentForm;
import org.tanji.host.document.issue.Filling;
import org.tanji.host.document.issue.IssuedDocuments;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.rule.deadline.CertificationClock;
import org.tanji.host.rule.reading.RuleBook;

/** The four documents of this step: receipt, request for a supplement, notice of acceptance and of refusal. */
public record Notices(IssuedDocuments documents, RuleBook rules, ProductCatalogue catalogue, AskedItems asked) {

    private static final List<String> COMMON =
            List.of("body", "day", "number", "applicant", "applicantAddress", "producer", "factory", "factoryAddress");

    private static final DocumentForm RECEIPT =
            form("application-receipt", List.of("signatory", "office"), List.of("units", "items"));
    private static final DocumentForm SUPPLEMENT = form("supplement-request", List.of(), List.of("lacks"));
    private static final DocumentForm ACCEPTANCE =
            form("acceptance-notice", List.of("edition", "basis", "due"), List.of("units"));
    private static final DocumentForm REFUSAL = form("refusal-notice", List.of("reasons"), List.of("units"));

    /** What the body has to have texts for. */
    public static List<DocumentForm> forms() {
        return List.of(RECEIPT, SUPPLEMENT, ACCEPTANCE, REFUSAL);
    }

    List<FileId> receipt(Desk desk, Application application, String signatory, String office) {
        var filling = common(desk, application, "")
                .with("signatory", signatory)
                .with("office", office)
                .table("units", units(application))
                .table("items", items(application));
        return issue(desk, RECEIPT, filling);
    }

    List<FileId> supplement(Desk desk, Application application, List<Lack> lacks) {
        var known = asked.of(application);
        var rows = lacks.stream()
                .map(lack -> List.<Localized>of(
                        known.stream()
                                .filter(item -> item.id().equals(lack.item()))
                                .findFirst()
                                .map(AskedItem::text)
                                .orElse(RoomText.of("item.other")),
                        Filling.same(lack.what())))
                .toList();
        var heads = List.<Localized>of(RoomText.of("document.item"), RoomText.of("document.lack"));
        var filling = common(desk, application, desk.file().number()).table("lacks", new Filling.Rows(heads, rows));
        return issue(desk, SUPPLEMENT, filling);
    }

    List<FileId> acceptance(Desk desk, Application application, String number, List<PinnedFamily> families) {
        var rule = rules.on(desk.today());
        var due = new CertificationClock(rule, desk.today(), List.of()).deadline(desk.today());
        var basis = families.stream()
                .flatMap(family -> family.basis().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        var filling = common(desk, application, number)
                .with("edition", rule.edition().cited())
                .with("basis", basis)
                .with("due", due.day().toString())
                .table("units", units(application));
        return issue(desk, ACCEPTANCE, filling);
    }

    List<FileId> refusal(Desk desk, Application application, String reasons) {
        var filling = common(desk, application, "").with("reasons", reasons).table("units", units(application));
        return issue(desk, REFUSAL, filling);
    }

    private List<FileId> issue(Desk desk, DocumentForm form, Filling filling) {
        return documents.issue(form, filling).stream()
                .map(file -> desk.keep(file.name(), file.mediaType(), file.content()))
                .toList();
    }

    private Filling common(Desk desk, Application application, String number) {
        var parties = application.parties();
        return Filling.on(desk.today())
                .with("body", rules.editions().newest().issuer())
                .with("day", desk.today().toString())
                .with("number", number.isEmpty() ? RoomText.of("document.noNumber") : Filling.same(number))
                .with("applicant", parties.applicant().name())
                .with("applicantAddress", parties.applicant().address())
                .with("producer", parties.producer().name())
                .with("factory", parties.factory().name())
                .with("factoryAddress", parties.factory().address());
    }

    private Filling.Rows units(Application application) {
        var heads = Stream.of("unit", "product", "model", "standard", "site")
                .<Localized>map(name -> RoomText.of("document." + name))
                .toList();
        var rows = new ArrayList<List<Localized>>();
        for (var unit : application.units()) {
            var product = catalogue.find(unit.product());
            rows.add(List.of(
                    Filling.same(unit.key()),
                    product.<Localized>map(known -> known.name()).orElse(Filling.same(unit.product())),
                    Filling.same((unit.model() + " " + unit.specification()).strip()),
                    Filling.same(product.map(known -> known.standardCode()).orElse("")),
                    Filling.same(unit.site())));
        }
        return new Filling.Rows(heads, rows);
    }

    private Filling.Rows items(Application application) {
        var heads = Stream.of("item", "clause", "files")
                .<Localized>map(name -> RoomText.of("document." + name))
                .toList();
        var rows = asked.of(application).stream()
                .map(item -> List.<Localized>of(
                        item.text(), Filling.same(item.cited()), Filling.same(Integer.toString(item.handed()))))
                .toList();
        return new Filling.Rows(heads, rows);
    }

    private static DocumentForm form(String key, List<String> own, List<String> tables) {
        return new DocumentForm(
                key, Stream.concat(COMMON.stream(), own.stream()).toList(), tables);
    }
}
