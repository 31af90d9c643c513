package org.tanji.engine.result;

import static org.tanji.engine.result.ResultFailure.STAGE_EMPTY;
import static org.tanji.engine.result.ResultFailure.STAGE_WITHOUT_DATA;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.Stage;

/** Stages inside the boundary of which nothing was counted: zero because nobody said anything, or on purpose. */
final class EmptyStages {

    /** A material that is recycled belongs to these, whatever its approach counts there. */
    private static final Set<Stage> OF_RECYCLING = EnumSet.of(Stage.ACQUISITION, Stage.END_OF_LIFE);

    private final Run run;

    EmptyStages(Run run) {
        this.run = run;
    }

    /** Stages for which the method has no process at all; a footprint with one of them is not complete. */
    List<Problem> withoutProcess() {
        return empty().filter(stage -> flows(stage).findAny().isEmpty())
                .map(stage -> problem(stage, STAGE_WITHOUT_DATA))
                .toList();
    }

    /** Stages over tables in which nobody stated a row, and stages that were switched off by what was stated. */
    List<Problem> withoutFlow() {
        return empty().filter(stage -> flows(stage).findAny().isPresent())
                .map(stage -> problem(
                        stage,
                        flows(stage).anyMatch(flow -> flow.when().isPresent()) ? STAGE_EMPTY : STAGE_WITHOUT_DATA))
                .toList();
    }

    private Stream<Stage> empty() {
        return run.boundary().stages().stream()
                .filter(stage -> !isRecycled() || !OF_RECYCLING.contains(stage))
                .filter(stage -> run.calculation().contributions().stream().noneMatch(plan -> plan.stage() == stage))
                .filter(stage -> flows(stage).noneMatch(flow -> flow.target() instanceof Flow.Target.Consumed));
    }

    private boolean isRecycled() {
        return !run.method().modelling().recycling().isEmpty();
    }

    private Stream<Flow> flows(Stage stage) {
        return run.method().processes().stream()
                .filter(process -> process.stage() == stage)
                .flatMap(process -> process.flows().stream());
    }

    private static Problem problem(Stage stage, ResultFailure code) {
        var words = Sentences.get("stage." + stage.key());
        return new Problem(new Place.InData("stage " + stage.key()), Failure.of(code, words));
    }
}
