package org.tanji.host.quantification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.Method;
import org.tanji.host.activitydata.ImportWorkbook;

/** Reads what somebody hands in, a workbook or {@code tanji-input/1}; the content tells which, not the name. */
public final class ReadSubmission {

    private ReadSubmission() {}

    /** @throws Failure with every problem, each at its place */
    public static Inventory read(Method method, FactorSet factors, String fileName, byte[] content) {
        return isZip(content)
                ? ImportWorkbook.read(method, factors, fileName, new ByteArrayInputStream(content))
                : InventoryJson.read(fileName, new String(content, UTF_8));
    }

    private static boolean isZip(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }
}
