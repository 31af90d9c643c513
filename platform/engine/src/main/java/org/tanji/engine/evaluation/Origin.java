package org.tanji.engine.evaluation;

import java.util.Optional;
import org.tanji.engine.text.BilingualText;

/**
 * Where a step comes from.
 *
 * @param kind what it is for a reader
 * @param name path of the thing in method or inventory: {@code castings[2].gross}, {@code process casting}, {@code
 *     electricity}
 * @param text the formula as the author wrote it; empty where there is none
 * @param evidence the record behind an input, or the source of a factor or constant; empty where there is none
 * @param row number of the table row it belongs to, from 1
 */
public record Origin(
        Kind kind, String name, Optional<BilingualText> label, String text, String evidence, Optional<Integer> row) {

    /** Kinds of steps, as the trace shows them. */
    public enum Kind {
        INPUT("input"),
        STANDARD_VALUE("standard-value"),
        FACTOR("factor"),
        GWP("gwp"),
        CONSTANT("constant"),
        CONVERSION("conversion"),
        FORMULA("formula"),
        ALLOCATION("allocation"),
        SCALING("scaling"),
        FLOW("flow"),
        PROCESS("process"),
        STAGE("stage"),
        TOTAL("total"),
        BALANCE("balance"),
        BAND("band"),
        /** A part of a formula. */
        PART("part");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
