package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.REVISION_DATE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.tanji.engine.factor.Validity;
import org.tanji.engine.failure.Failure;

/** The two maps of a row that speak of time: for when it holds, and how it came to be as it is. */
final class RevisionYaml {

    private RevisionYaml() {}

    static Optional<Validity> valid(YamlMap map) {
        map.allow("from", "to");
        var from = map.find("from", Validity::first);
        var to = map.find("to", Validity::last);
        try {
            return Optional.of(new Validity(from, to));
        } catch (Failure backwards) {
            map.problem(map.place(), backwards);
            return Optional.empty();
        }
    }

    static Optional<Revision> read(YamlMap map) {
        map.allow("date", "by", "reason");
        var date = map.text("date", RevisionYaml::date);
        var by = map.text("by");
        var reason = map.map("reason").flatMap(SourceYaml::words);
        return date.flatMap(day -> by.flatMap(who -> reason.map(why -> new Revision(day, who, why))));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw Failure.of(REVISION_DATE, text);
        }
    }
}
