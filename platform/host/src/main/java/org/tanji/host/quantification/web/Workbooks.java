package org.tanji.host.quantification.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;
import org.tanji.host.activitydata.TemplateWorkbook;

/** Workbooks of a method as bytes. */
final class Workbooks {

    private Workbooks() {}

    static byte[] template(Method method, Optional<Inventory> example, FactorSet factors) {
        var bytes = new ByteArrayOutputStream();
        try {
            TemplateWorkbook.write(method, example, factors, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] filled(Method method, Inventory inventory, FactorSet factors) {
        var bytes = new ByteArrayOutputStream();
        try {
            TemplateWorkbook.writeFilled(method, inventory, factors, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
