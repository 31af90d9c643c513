package org.tanji.host.application.web;

import java.util.List;
import java.util.Optional;

/**
 * The application as a case's page shows it.
 *
 * @param splits why each two units are not one
 * @param clock empty until the case was accepted
 */
public record ApplicationPage(
        List<PartyLine> parties,
        List<UnitLine> units,
        List<SplitLine> splits,
        List<ItemLine> items,
        List<ReviewLine> review,
        Optional<PinLine> pin,
        Optional<ClockPart> clock) {

    public ApplicationPage {
        parties = List.copyOf(parties);
        units = List.copyOf(units);
        splits = List.copyOf(splits);
        items = List.copyOf(items);
        review = List.copyOf(review);
    }

    public record PartyLine(String role, String name, String address, String licence) {}

    public record UnitLine(String key, String product, String model, String standard, String site, String studyHref) {}

    public record SplitLine(String units, List<String> reasons) {
        public SplitLine {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param mark {@code good} or {@code bad} */
    public record ItemLine(String text, String clause, String files, String state, String mark) {}

    public record ReviewLine(String question, String verdict, String grounds, String mark) {}

    public record PinLine(String edition, String basis, String families) {}

    /** @param because how the day came about */
    public record ClockPart(String due, String counted, String because, List<String> stops, boolean overdue) {
        public ClockPart {
            stops = List.copyOf(stops);
        }
    }
}
