package org.tanji.host.casefile;

import static org.tanji.host.casefile.CaseFailure.NO_SUCH_STEP;

import java.util.List;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;

/** Every step of the rule that may be taken on a case, in the order of the rule. */
public record CaseSteps(List<Step<? extends Record>> all) {

    public CaseSteps {
        all = List.copyOf(all);
        var keys = all.stream().map(Step::key).collect(Collectors.toSet());
        if (keys.size() < all.size()) {
            throw new IllegalArgumentException("two steps have the same key");
        }
    }

    /** @throws Failure NO_SUCH_STEP */
    public Step<? extends Record> get(String key) {
        return all.stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Failure.of(NO_SUCH_STEP, key));
    }
}
