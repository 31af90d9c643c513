package org.tanji.host.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * How many person-days an inspection takes on site, clause 7.3.1.
 *
 * @param edition names the table in plans
 * @param furtherUnit for each certification unit but the first
 * @param furtherSite for each site but the first
 * @param sizes by rising number of employees
 */
public record PersonDayTable(
        BilingualText edition, BigDecimal base, BigDecimal furtherUnit, BigDecimal furtherSite, List<Size> sizes) {

    private static final BigDecimal HALVES = BigDecimal.valueOf(2);

    public PersonDayTable {
        sizes = List.copyOf(sizes);
    }

    /** @param employees from which on that many days are added */
    public record Size(int employees, BigDecimal days) {}

    /** Rounded up to half days. */
    @CarriesOut(Clause.AT_LEAST_TWO_PERSON_DAYS)
    public PersonDays calculate(int units, int sites, int employees) {
        var size = sizes.stream()
                .filter(step -> step.employees() <= employees)
                .map(Size::days)
                .reduce(BigDecimal.ZERO, (smaller, larger) -> larger);
        var sum = base.add(furtherUnit.multiply(BigDecimal.valueOf(Math.max(0, units - 1))))
                .add(furtherSite.multiply(BigDecimal.valueOf(Math.max(0, sites - 1))))
                .add(size);
        var days = sum.multiply(HALVES).setScale(0, RoundingMode.CEILING).divide(HALVES, 1, RoundingMode.UNNECESSARY);
        return new PersonDays(units, sites, employees, days, edition.zh() + " / " + edition.en());
    }
}
