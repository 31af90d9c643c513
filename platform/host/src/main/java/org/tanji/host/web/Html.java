package org.tanji.host.web;

import gg.jte.models.runtime.JteModel;
import io.javalin.http.Context;

/** Answers with HTML. */
public final class Html {

    private Html() {}

    public static void page(Context ctx, JteModel page) {
        ctx.contentType("text/html; charset=utf-8").result(page.render());
    }

    /** The fragment to htmx, the whole page to a browser that follows a link or has no scripts. */
    public static void pageOrFragment(Context ctx, JteModel page, JteModel fragment) {
        ctx.header("Vary", "HX-Request");
        page(ctx, Paths.isFragment(ctx) ? fragment : page);
    }

    /** Sends the browser on, also when htmx asked, so that what was sent is not sent again by a reload. */
    public static void goTo(Context ctx, String address) {
        if (Paths.isFragment(ctx)) {
            ctx.status(204).header("HX-Redirect", address);
        } else {
            ctx.redirect(address, io.javalin.http.HttpStatus.SEE_OTHER);
        }
    }
}
