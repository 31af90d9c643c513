package org.tanji.host.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Offer;
import org.tanji.host.casefile.Offer.Choice;
import org.tanji.host.family.Families;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Actor;
import org.tanji.host.quantification.Studies;

/** What the forms of an application offer to choose from: products, the applicant's studies, the items that are asked for. */
public record ApplicationOffers(ProductCatalogue catalogue, Families families, Studies studies) {

    public List<Offer> all() {
        return List.of(
                new Offer("products", this::products),
                new Offer("studies", this::studies),
                new Offer("application-items", this::items),
                new Offer("units", this::units));
    }

    private List<Choice> products(CaseFile file, Actor reader, Locale locale) {
        return catalogue.all().stream()
                .map(product ->
                        new Choice(product.slug(), product.name().in(locale) + " (" + product.standardCode() + ")"))
                .toList();
    }

    private List<Choice> studies(CaseFile file, Actor reader, Locale locale) {
        return studies.list(Optional.of(file.owner())).stream()
                .map(study -> new Choice(study.study().value(), study.title() + " · " + study.footprint()))
                .toList();
    }

    private List<Choice> items(CaseFile file, Actor reader, Locale locale) {
        return new AskedItems(catalogue, families)
                .of(Application.of(file)).stream()
                        .map(item -> new Choice(
                                item.id(), item.text().in(locale) + " (" + item.handed() + "/" + item.needed() + ")"))
                        .toList();
    }

    /** The certification units of the case, for every step that says something about one of them. */
    private List<Choice> units(CaseFile file, Actor reader, Locale locale) {
        return Application.of(file).units().stream()
                .map(unit -> new Choice(
                        unit.key(),
                        unit.key() + " · "
                                + catalogue
                                        .find(unit.product())
                                        .map(product -> product.name().in(locale))
                                        .orElse(unit.product())
                                + " " + unit.model()))
                .toList();
    }
}
