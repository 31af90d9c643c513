package org.tanji.host.verification;

import java.util.ArrayList;
import java.util.Set;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.OfferedBy;
import org.tanji.host.casefile.Step;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The team says what it holds of the nine data qualities where the data do not say enough themselves. */
@CarriesOut(Clause.NINE_DATA_QUALITIES)
final class RecordQualities {

    private RecordQualities() {}

    public record Form(
            @OfferedBy(VerificationSteps.UNITS) String unit,
            @LongText String time,
            @LongText String geography,
            @LongText String technology,
            @LongText String completeness,
            @LongText String accuracy,
            @LongText String consistency,
            @LongText String reproducibility,
            @LongText String sources,
            @LongText String uncertainty) {

        private String of(QualityAspect aspect) {
            return switch (aspect) {
                case TIME -> time;
                case GEOGRAPHY -> geography;
                case TECHNOLOGY -> technology;
                case COMPLETENESS -> completeness;
                case ACCURACY -> accuracy;
                case CONSISTENCY -> consistency;
                case REPRODUCIBILITY -> reproducibility;
                case SOURCES -> sources;
                case UNCERTAINTY -> uncertainty;
            };
        }
    }

    static Step<Form> step(Gate team) {
        return new Step<>(
                "verification.recordQualities",
                Form.class,
                Set.of(Verifiers.ROLE),
                Clause.NINE_DATA_QUALITIES,
                team,
                RecordQualities::decide);
    }

    private static Fact decide(Desk desk, Form form) {
        Units.of(desk.file()).get(form.unit());
        var qualities = new ArrayList<QualitiesRecorded.Quality>();
        for (var aspect : QualityAspect.values()) {
            if (!form.of(aspect).isBlank()) {
                qualities.add(new QualitiesRecorded.Quality(aspect, form.of(aspect)));
            }
        }
        return new QualitiesRecorded(form.unit(), qualities);
    }
}
