package org.tanji.host.web;

import io.javalin.config.Key;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.ConfirmPassword;

/**
 * What surrounds the content of every page.
 *
 * @param formToken every form sends it back
 * @param passwordFresh whether a form that decides may leave out the password
 * @param navigation the pages that this reader may open
 * @param languageHref this page in the other language
 */
public record Frame(
        Words words,
        Assets assets,
        Optional<Account> account,
        String formToken,
        boolean passwordFresh,
        List<Link> navigation,
        String languageHref,
        String version) {

    private static final List<String> PAGES = List.of(
            "/cases",
            "/studies",
            "/products",
            "/methods",
            "/factors",
            "/families",
            "/confirmations",
            "/rule",
            "/qualifications",
            "/accounts");

    public Frame {
        navigation = List.copyOf(navigation);
    }

    /** @param key of the word for it */
    public record Link(String href, String key, boolean current) {}

    /** What is the same for all pages of a running server. */
    record Site(RouteTable routes, Assets assets, ConfirmPassword confirm, String version) {

        static final Key<Site> KEY = new Key<>("tanji.site");
    }

    public static Frame of(Context ctx) {
        var site = ctx.appData(Site.KEY);
        var visit = Visit.of(ctx);
        var navigation = PAGES.stream()
                .filter(page -> visit.account().isPresent()
                        && site.routes().mayOpen(page, visit.account().get().role()))
                .map(page -> new Link(
                        page, "navigation." + page.substring(1), ctx.path().startsWith(page)))
                .toList();
        return new Frame(
                Visit.words(ctx),
                site.assets(),
                visit.account(),
                visit.formToken(),
                visit.session()
                        .filter(known -> site.confirm().isFresh(known.session()))
                        .isPresent(),
                navigation,
                Language.switchHref(ctx),
                site.version());
    }

    /** The text under that key. */
    public String text(String key, Object... values) {
        return words.text(key, values);
    }
}
