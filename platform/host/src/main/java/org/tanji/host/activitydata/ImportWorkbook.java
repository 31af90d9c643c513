package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.WORKBOOK_REFUSED;
import static org.tanji.host.activitydata.ActivityDataFailure.WORKBOOK_UNREADABLE;

import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;
import org.tanji.host.activitydata.xlsx.ReadXlsx;

/**
 * Reads the activity data of a filled-in template (rule 7.5.2): the whole file is checked, then either all of it is
 * taken or nothing.
 */
public final class ImportWorkbook {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorkbook.class);

    /** Whoever mends that many will upload again anyway. */
    private static final int MOST_SHOWN = 200;

    private ImportWorkbook() {}

    /**
     * What the workbook states.
     *
     * @param factors from which the applicant may choose, apart from those that the workbook brings itself
     * @param fileName for messages only
     * @throws Failure WORKBOOK_REFUSED with a problem for each cell at fault, in the order of sheets, rows and columns;
     *     or what makes the file no template of this method
     */
    public static Inventory read(Method method, FactorSet factors, String fileName, InputStream stream) {
        try {
            var workbook = ReadXlsx.read(fileName, stream);
            Identity.demand(method, fileName, workbook);
            var reading = new WorkbookReader(method, factors, workbook);
            var inventory = reading.inventory();
            var problems = reading.problems();
            if (!problems.isEmpty()) {
                var shown = problems.subList(0, Math.min(problems.size(), MOST_SHOWN));
                throw Failure.listing(WORKBOOK_REFUSED, shown, fileName, problems.size(), shown.size());
            }
            return inventory;
        } catch (Failure failure) {
            throw failure;
        } catch (Throwable e) {
            // A file from a stranger must never show a reader what our code looks like inside, nor end the server.
            LOG.error("Workbook {} could not be read", fileName, e);
            throw Failure.of(WORKBOOK_UNREADABLE, fileName);
        }
    }
}
