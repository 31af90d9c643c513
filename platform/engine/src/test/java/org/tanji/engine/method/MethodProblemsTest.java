package org.tanji.engine.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One spot of the example spoiled: the message, its place, and nothing else. */
class MethodProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status: draft | status: confirmed | 5:9: “status” cannot be “confirmed”. Allowed: draft.
            version: 1.0.0 | version: 1.0 | 3:10: “1.0” is not allowed here. Allowed: a version such as 1.0.0.
            method: example-bicycle | method: Example_Bicycle | 2:9: “Example_Bicycle” is not allowed here. Allowed: small letters and digits, joined with hyphens.
            language: tanji-method/1 | language: tanji-method/2 | 1:11: “language” cannot be “tanji-method/2”. Did you mean “tanji-method/1”? Allowed: tanji-method/1.
            digits: 3 | digits: 1 | 86:32: “1” is not allowed here. Allowed: 2 to 10 significant digits.
            unit: kgCO2e, digits | unit: kWh, digits | 86:16: A footprint is counted in CO2e, and kWh has the dimension kg·m2·s-2. Write kgCO2e, tCO2e or gCO2e.
            range: [1, 100] | range: [100, 1] | 44:66: The lower bound 100 is above the upper bound 1.
            rows: [1, 100] | rows: [100, 1] | 39:11: The lower bound 100 is above the upper bound 1.
            standard: 400 km | standard: 6000 km | 27:112: The standard value 6000 km lies outside the range 0 … 5000 km of its own field.
            standard: 400 km | standard: 400 kg | 27:112: kg (dimension kg) cannot be expressed in km (dimension m): the two measure different things. Check the unit of the activity data against the unit that is asked for.
            standard: none | standard: rail | 26:120: “standard” cannot be “rail”. Allowed: road, none.
            uncertainty: lognormal 1.05 | uncertainty: lognormal 0.5 | 23:179: 0.5 is not allowed as the 95 % factor of a lognormal distribution; allowed is 1 … 100. Write 1.05 for ±5 %; check whether a percentage was meant.
            uncertainty: triangular 1 900 | uncertainty: normal 5 | 25:86: \"normal 5\" does not describe an uncertainty. Write \"lognormal 1.05\" (95 % factor), \"normal 5 %\" (half width of the 95 % interval), \"triangular 3 4\", \"uniform 3 4\" (bounds in the unit of the amount) or \"pedigree 2 1 3 1 2 basic 1.05\" (five scores and the basic 95 % factor).
            of: paint | of: power | 16:82: “power” is not a choice. Choices: paint, transport.
            of: paint | of: pint | 16:82: There is no choice “pint”. Did you mean “paint”? Defined: paint, transport.
            [[1, 0.4], [5, 0.7]] | [[5, 0.4], [1, 0.7]] | 17:120: The points have to ascend: 1 follows 5.
            amount: air, consumes: compressor | amount: "air / 1 [Nm3] * 1 [kg]", gas: CO2 | 70:3: The product of the process “compressor” is not consumed by any flow, so it would never run. Add “consumes: compressor” to a flow, or leave “produces” out.
            stage: distribution | stage: use | 78:12: The process “delivery” belongs to the stage “use”, which is inside no boundary. Stages of the boundaries: acquisition, production, distribution.
            share: own_bikes / all_bikes | share: own_bikes / all_bikes * 1 [kg] | 52:141: A bracket follows a value. Between braces, text with brackets needs quotes, such as amount: "2 [kg] * x".
            basis: physical | basis: mass | 52:55: “basis” cannot be “mass”. Allowed: subdivision, physical, economic.
            unit: Nm3} | unit: Nm3, ranges: [0, 1]} | 31:59: The key “ranges” is not known here. Did you mean “range”? Keys: label, note, unit, choice, words, factor, range, stage, data, required, standard, uncertainty, evidence, key, clause.
            formula: max(部件.净重) | formula: "heaviest + boxes * 1 [kg]" | 49:70: The formula needs its own result: heaviest → heaviest. Break the circle.
            remark: {label | 备 注: {label | 34:3: “备 注” cannot be a name. A name is a letter of any script or _, then letters, digits and _, at most 60 characters; no spaces, hyphens or full-width characters.
            factor: paint} | factor: paint, gas: CO2} | 60:7: Exactly one of these keys is needed: factor, gas, consumes. Found: factor, gas.
            gas: CO2, when | when | 67:7: Exactly one of these keys is needed: factor, gas, consumes. Found: none.
            required: transport is road | required: transport is rod | 27:83: “transport” has no option “rod”. Did you mean “road”? Options: road, none.
            single: 1 % | single: 10 % | 81:18: The lower bound 0.1 is above the upper bound 0.05.
            tolerance: 2 % | tolerance: 200 % | 83:96: “200 %” is not allowed here. Allowed: a share between 0 and 1, such as 2 %.
            between: [1, 20] | between: [20, 1] | 85:101: The lower bound 20 is above the upper bound 1.
            product: {zh: 自行车, en: Bicycle} | product: 自行车 | 7:10: “product” needs keys with values below it. Keys: zh, en.
            stages: [acquisition, production]} | stages: acquisition} | 11:68: “stages” needs a list, such as [a, b].
            source: "44/12" | source: | 14:92: “source” has no value. Write one, or leave the key out.
            declaredUnit: {amount: 1 pc | declaredUnit: {amount: 0 pc | 8:24: “0 pc” is not allowed here. Allowed: an amount above zero.
            """)
    void saysWhereAndWhatIsWrong(String right, String wrong, String message) {
        assertEquals(List.of(message), MethodFixture.problems(MethodFixture.with(right, wrong)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status: draft | status: confirmed | 5:9: “status”不能是“confirmed”。允许：draft。
            digits: 3 | digits: 1 | 86:32: 此处不允许“1”。允许：2 至 10 位有效数字。
            standard: 400 km | standard: 6000 km | 27:112: 标准值 6000 km 超出本字段自己的范围 0 至 5000 km。
            uncertainty: triangular 1 900 | uncertainty: normal 5 | 25:86: “normal 5”不是不确定性的写法。请写“lognormal 1.05”（95 % 因子）、“normal 5 %”（95 % 区间半宽）、“triangular 3 4”、“uniform 3 4”（上下限，单位与数值相同）或“pedigree 2 1 3 1 2 basic 1.05”（五个分值和基本 95 % 因子）。
            amount: air, consumes: compressor | amount: "air / 1 [Nm3] * 1 [kg]", gas: CO2 | 70:3: 过程“compressor”的产品没有任何流消耗，它永远不会运行。请在某个流中写“consumes: compressor”，或删去 produces。
            unit: Nm3} | unit: Nm3, ranges: [0, 1]} | 31:59: 此处没有键“ranges”。是否想写“range”？可用的键：label, note, unit, choice, words, factor, range, stage, data, required, standard, uncertainty, evidence, key, clause。
            gas: CO2, when | when | 67:7: 下列键须恰好有一个：factor, gas, consumes。实际有：无。
            between: [1, 20] | between: [20, 1] | 85:101: 下限 20 大于上限 1。
            declaredUnit: {amount: 1 pc | declaredUnit: {amount: 0 pc | 8:24: 此处不允许“0 pc”。允许：大于零的量。
            """)
    void saysSoInChinese(String right, String wrong, String message) {
        assertEquals(
                List.of(message), MethodFixture.problems(MethodFixture.with(right, wrong), Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void allProblemsComeAtOnceInTheOrderOfTheText() {
        var text = MethodFixture.text()
                .replace("digits: 3", "digits: 1")
                .replace("version: 1.0.0", "version: one")
                .replace("amount: paint_mass, ", "amount: paint_mass + power, ");

        var places = MethodFixture.problems(text).stream()
                .map(problem -> problem.substring(0, problem.indexOf(": ")))
                .toList();

        assertEquals(List.of("3:10", "60:64", "86:32"), places);
    }

    @Nested
    class TheColumnIsExact {

        @Test
        void inAPlainValue() {
            assertEquals("50:29", placeIn("      formula: total_mass + nix\n"));
        }

        @Test
        void inDoubleQuotesBehindAnEscape() {
            assertEquals("50:37", placeIn("      formula: \"\\u8d28 * 0 + \\x61 + nix\"\n", 2));
        }

        @Test
        void inSingleQuotes() {
            assertEquals("50:30", placeIn("      formula: 'total_mass + nix'\n"));
        }

        @Test
        void inALiteralBlock() {
            assertEquals("52:11", placeIn("      formula: |\n        total_mass\n        + nix\n"));
        }

        @Test
        void inAFoldedBlock() {
            assertEquals("53:11", placeIn("      formula: >-  # comment\n\n        total_mass\n        + nix\n"));
        }

        @Test
        void inAPlainValueOverTwoLines() {
            assertEquals("51:11", placeIn("      formula: total_mass\n        + nix\n"));
        }

        private String placeIn(String formula) {
            return placeIn(formula, 0);
        }

        private String placeIn(String formula, int which) {
            var heaviest = "  heaviest: {label: {zh: 最重件, en: Heaviest part}, unit: kg, formula: max(部件.净重)}\n";
            var block = "  heaviest:\n" + formula + "      label: {zh: x, en: x}\n      unit: kg\n";
            var problems = MethodFixture.problems(MethodFixture.with(heaviest, block));
            return problems.get(which).substring(0, problems.get(which).indexOf(": "));
        }
    }

    @Nested
    class TheFileIsStrictYaml {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                digits: 3 | digits: 3, digits: 4 | 86:35: “digits” stands here a second time; the first is in line 86. Keep one of them.
                digits: 3 | digits: &x 3 | 86:32: Anchors and aliases (&x, *x) are not allowed: every value stands where it belongs. Use “extends” to share parts.
                digits: 3 | digits: !!int 3 | 86:32: Tags (tag:yaml.org,2002:int) are not allowed. Write the value alone.
                status: draft | status: draft: x | 5:14: A second “: ” in one line, or wrong indentation. Put text that contains a colon into quotes, and indent with spaces alike.
                amount: air, | amount: 2 [kg], | 68:62: A bracket follows a value. Between braces, text with brackets needs quotes, such as amount: "2 [kg] * x".
                en: Bicycle} | en: Bicycle, with a bell} | 7:33: “with a bell” stands alone behind a comma. Between braces a comma ends a text: put the whole text into quotes, such as "a, b".
                """)
        void saysWhatIsNotAllowed(String right, String wrong, String message) {
            assertEquals(List.of(message), MethodFixture.problems(MethodFixture.with(right, wrong)));
        }

        @Test
        void anEmptyFileIsToldHowToBegin() {
            assertEquals(
                    List.of("1:1: The file is empty. Begin with “language: tanji-method/1”."),
                    MethodFixture.problems("# nothing\n"));
        }

        @Test
        void thereIsOneDocument() {
            assertEquals(
                    List.of("91:1: “---” begins a second document. A method file holds one; remove the line."),
                    MethodFixture.problems(MethodFixture.text() + "---\na: 1\n").stream()
                            .limit(1)
                            .toList());
        }

        @Test
        void aByteOrderMarkAndWindowsLinesAreNoProblem() {
            var text = "\ufeff" + MethodFixture.text().replace("\n", "\r\n");

            assertEquals(List.of(), MethodFixture.problems(text));
        }

        @Test
        void nestingHasAnEnd() {
            assertEquals(
                    List.of("1:31: The file is nested more than 30 deep."), MethodFixture.problems("[".repeat(100)));
        }
    }
}
