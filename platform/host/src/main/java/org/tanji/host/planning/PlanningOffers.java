package org.tanji.host.planning;

import java.util.List;
import org.tanji.host.application.Application;
import org.tanji.host.casefile.Offer;
import org.tanji.host.casefile.Offer.Choice;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Role;

/** What the forms of planning and inspection offer of people and units. */
public final class PlanningOffers {

    private PlanningOffers() {}

    public static List<Offer> all(Accounts accounts, ProductCatalogue catalogue) {
        return List.of(
                new Offer(
                        "inspectors",
                        (file, reader, locale) -> accounts.list().stream()
                                .filter(Account::enabled)
                                .filter(account -> account.role() == Role.INSPECTOR)
                                .map(account -> new Choice(account.login(), account.displayName()))
                                .toList()),
                new Offer(
                        "case-units",
                        (file, reader, locale) -> Application.of(file).units().stream()
                                .map(unit -> new Choice(
                                        unit.key(),
                                        catalogue
                                                        .find(unit.product())
                                                        .map(product ->
                                                                product.name().in(locale))
                                                        .orElse(unit.product())
                                                + " " + unit.model()))
                                .toList()));
    }
}
