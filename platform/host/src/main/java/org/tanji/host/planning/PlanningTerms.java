package org.tanji.host.planning;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import org.tanji.engine.failure.Failure;
import org.tanji.host.rule.RuleFailure;
import org.tanji.host.rule.RuleYaml;

/**
 * How the body plans, from {@code config/planning/terms.yaml}.
 *
 * @param impartiality how long somebody who advised the applicant does not inspect it
 */
public record PlanningTerms(PersonDayTable personDays, Period impartiality) {

    /** @throws Failure FILE_UNREADABLE or UNKNOWN_KEY, naming the place in the file */
    public static PlanningTerms read(Path config) {
        var file = config.resolve("planning").resolve("terms.yaml");
        var yaml = RuleYaml.read(file, bytes(file), "planning", "tanji-planning/1")
                .only("planning", "edition", "personDays", "impartiality");
        var days = yaml.part("personDays").only("base", "furtherUnit", "furtherSite", "size");
        var table = new PersonDayTable(
                yaml.bilingual("edition"),
                days.reading("base", BigDecimal::new),
                days.reading("furtherUnit", BigDecimal::new),
                days.reading("furtherSite", BigDecimal::new),
                days.maps("size").stream()
                        .map(step -> new PersonDayTable.Size(
                                step.only("employees", "days").count("employees"),
                                step.reading("days", BigDecimal::new)))
                        .toList());
        return new PlanningTerms(table, yaml.period("impartiality"));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.of(RuleFailure.FILE_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }
}
