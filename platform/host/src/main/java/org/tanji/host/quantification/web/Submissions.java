package org.tanji.host.quantification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.host.family.ShippedMethod;
import org.tanji.host.quantification.QuantificationFailure;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.web.WebFailure;

/** Which method a program's data are for: named in the address, or in the data themselves. */
final class Submissions {

    private Submissions() {}

    static ShippedMethod method(Context ctx, Uploads.File file, QuantifyProduct quantify) {
        var named = ctx.queryParam("method");
        if (named != null) {
            return quantify.method(named);
        }
        if (file.content()[0] == 'P') {
            throw Failure.of(WebFailure.VALUE_MISSING, "method");
        }
        return quantify.method(InventoryJson.read(file.name(), new String(file.content(), UTF_8))
                .method());
    }

    /** @throws Failure ANOTHER_METHOD when address and data disagree */
    static void requireMethod(Inventory inventory, ShippedMethod shipped) {
        if (!inventory.method().equals(shipped.method().id())) {
            throw Failure.of(
                    QuantificationFailure.ANOTHER_METHOD,
                    inventory.method(),
                    shipped.method().id());
        }
    }
}
