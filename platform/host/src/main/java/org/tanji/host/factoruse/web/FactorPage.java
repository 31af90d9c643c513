package org.tanji.host.factoruse.web;

import java.util.List;
import java.util.Optional;
import org.tanji.host.factor.web.FactorCard;

/**
 * One factor, ready to be read.
 *
 * @param card empty when the library no longer holds the factor; its history is still there
 * @param valid the time for which it holds; empty where nobody said
 * @param note what whoever picks it must know; empty for nothing
 * @param value what was asked for as another value; empty when nothing was
 * @param replacement id of the factor that was asked for; empty when none was
 * @param problem why what was asked for cannot be answered; empty when it can
 */
public record FactorPage(
        String id,
        Optional<FactorCard> card,
        String valid,
        String note,
        List<GasLine> gases,
        List<VintageLine> vintages,
        List<ChangeLine> history,
        List<StudyLine> studies,
        String value,
        String replacement,
        String problem) {

    public FactorPage {
        gases = List.copyOf(gases);
        vintages = List.copyOf(vintages);
        history = List.copyOf(history);
        studies = List.copyOf(studies);
    }

    /** Whether somebody asked for an effect that could be calculated. */
    public boolean hasEffect() {
        return problem.isEmpty() && !(value.isEmpty() && replacement.isEmpty());
    }

    /** What one unit of activity emits of one gas. */
    public record GasLine(String gas, String amount) {}

    /** The same thing, published for another year. */
    public record VintageLine(String id, String name, String year, String value, boolean newer) {}

    /** One change, key by key. */
    public record ChangeLine(
            String day, String library, String kind, String revised, String reason, List<KeyLine> keys) {
        public ChangeLine {
            keys = List.copyOf(keys);
        }
    }

    /** One key of an entry before and after; empty where it was not there. */
    public record KeyLine(String key, String before, String after) {}

    /** A study that uses the factor; the last three are empty when no effect was asked for. */
    public record StudyLine(
            String address,
            String title,
            int version,
            String footprint,
            String used,
            String after,
            String change,
            String refused) {}
}
