package org.tanji.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.ClauseFailure;
import org.tanji.host.rule.Proves;

/** The table is only as good as the eyes it is read with. */
class ClauseUseTest {

    private enum Refusal implements ClauseFailure {
        TOO_LATE;

        @Override
        public Clause clause() {
            return Clause.CORRECTION_WITHIN_TWO_MONTHS;
        }

        @Override
        public String bundle() {
            return "";
        }
    }

    @CarriesOut(Clause.MARK_SIZE)
    private static final class Code {
        @CarriesOut({Clause.MARK_SIZE, Clause.FEES})
        void work() {}
    }

    private final ClauseUse use = ClauseUse.of(
            new ClassFileImporter().importClasses(Code.class, Refusal.class),
            new ClassFileImporter().importClasses(Sample.class, Sample.Inner.class));

    @Test
    void typesAndMethodsAreFound() {
        assertEquals(
                Set.of("ClauseUseTest.Code", "ClauseUseTest.Code.work"),
                use.code().get(Clause.MARK_SIZE));
        assertEquals(Set.of("ClauseUseTest.Code.work"), use.code().get(Clause.FEES));
    }

    @Test
    void refusalsAreFound() {
        assertEquals(Set.of("ClauseUseTest.Refusal.TOO_LATE"), use.refusals().get(Clause.CORRECTION_WITHIN_TWO_MONTHS));
    }

    @Test
    void testsAreFoundInNestedClassesToo() {
        assertEquals(
                Set.of("ClauseUseTest.Sample.Inner", "ClauseUseTest.Sample.sentence"),
                use.tests().get(Clause.EDITION_IN_FORCE));
    }

    @Test
    void theTableNamesBoth() {
        var table = ClauseTable.of(use, "X 1 V1.0");

        assertTrue(table.contains("| `ClauseUseTest.Code`<br>`ClauseUseTest.Code.work` |"), table);
        assertTrue(table.contains("2 of 81 carried out, 1 proved."), table);
    }

    static class Sample {
        @Proves(Clause.EDITION_IN_FORCE)
        void sentence() {}

        @Nested
        @Proves(Clause.EDITION_IN_FORCE)
        class Inner {}
    }
}
