package org.tanji.engine.uncertainty;

import org.tanji.engine.evaluation.Step;

/** What a parameter is called where a list of parameters is shown: its path, as formulas and inventories write it. */
final class Labels {

    private Labels() {}

    static String of(Step.Parameter parameter) {
        return parameter.origin().name();
    }
}
