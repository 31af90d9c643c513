package org.tanji.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.failure.Failure;

class FormulaParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 + 3 * x             | 2 + 3 * x
            (2 + 3) * x           | (2 + 3) * x
            ((x))                 | x
            a - (b - c)           | a - (b - c)
            a - b - c             | a - b - c
            a / b / c             | a / b / c
            a / (b * c)           | a / (b * c)
            -x * y                | -x * y
            -(x * y)              | -(x * y)
            2 * -x                | 2 * -x
            9.80 [m/s2]           | 9.8 [m/s2]
            1.2e-3 [kg]           | 0.0012 [kg]
            95[%]                 | 95 [%]
            3 [t.km]              | 3 [t·km]
            质量 * 用电量_1       | 质量 * 用电量_1
            sum( 部件.净重 )      | sum(部件.净重)
            pow(x,-2)             | pow(x, -2)
            if(a>0 [kg],a,b)      | if(a > 0 [kg], a, b)
            if(a is b and not (c >= d or given(e)), 1, 2) | if(a is b and not (c >= d or given(e)), 1, 2)
            if((a + b) > c, 1, 2) | if(a + b > c, 1, 2)
            if(((a > b)), 1, 2)   | if(a > b, 1, 2)
            """)
    void readsWhatIsWritten(String formula, String meaning) {
        assertEquals(meaning, PrintFormula.print(FormulaParser.expression(FormulaText.alone(formula))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mass + | 7 | The formula ends too early. Allowed here: a number, a name, a function, “-” or “(”.
            mass +* 2 | 7 | “*” cannot stand here. Allowed: a number, a name, a function, “-” or “(”.
            2 mass | 3 | “mass” follows “2” without an operator. Write “2 * mass” for a product; a unit stands in square brackets, such as 5 [kg].
            2mass | 2 | “mass” follows “2” without an operator. Write “2 * mass” for a product; a unit stands in square brackets, such as 5 [kg].
            5 [kg | 3 | “[” opens a unit that no “]” closes. Write 9.8 [m/s2].
            (mass | 6 | The formula ends too early. Allowed here: an operator (+ - * /) or “)”.
            mass) | 5 | “)” cannot stand here. Allowed: an operator (+ - * /), a closing bracket or the end.
            mass ^ 2 | 6 | “^” has no meaning in a formula. Did you mean “pow(x, 2)”?
            mass ** 2 | 6 | “**” has no meaning in a formula. Did you mean “pow(x, 2)”?
            mass × 2 | 6 | “×” has no meaning in a formula. Did you mean “*”?
            （mass） | 1 | “（” has no meaning in a formula. Did you mean “(”?
            mass ＋ 1 | 6 | “＋” has no meaning in a formula. Did you mean “+”?
            １２ * mass | 1 | “１” has no meaning in a formula. Did you mean “1”?
            mass % 2 | 6 | “%” has no meaning in a formula. Did you mean “[%]”?
            sum(parts.weight | 17 | The formula ends too early. Allowed here: an operator (+ - * /), “,” or “)”.
            pow(mass, x) | 11 | The exponent “x” is not allowed: write a whole number between -12 and 12, such as pow(x, 2).
            pow(mass, 13) | 11 | The exponent “13” is not allowed: write a whole number between -12 and 12, such as pow(x, 2).
            pow(mass, 0.5) | 11 | The exponent “0.5” is not allowed: write a whole number between -12 and 12, such as pow(x, 2).
            summ(parts.weight) | 1 | “summ” is not a function. Did you mean “sum”? Functions: if, sum, count, min, max, ceil, floor, round, abs, sqrt, pow, lookup, interpolate, band.
            if(mass > 1 [kg], 2) | 20 | “)” cannot stand here. Allowed: “,” – if(condition, then, otherwise) takes three parts.
            if(mass, 1, 2) | 4 | “mass” is a number, but a condition is wanted here. Compare it, such as “mass > 0 [kg]”, or ask “given(mass)”.
            mass > 2 | 6 | “>” compares, but a number is wanted here. A comparison stands only as the first part of if(condition, then, otherwise).
            mass = 2 | 6 | “=” compares, but a number is wanted here. A comparison stands only as the first part of if(condition, then, otherwise).
            min() | 1 | min cannot take 0 arguments. Write min(a, b, …) or min(table.column).
            sqrt(mass, 2) | 1 | sqrt cannot take 2 arguments. Write sqrt(x).
            count(1) | 7 | “count” wants the name of a table here, not “1”.
            lookup(2, route) | 8 | “lookup” wants the name of a table here, not “2”.
            a b | 3 | “b” follows “a” without an operator. Write “a * b” for a product; a unit stands in square brackets, such as 5 [kg].
            max | 1 | “max” is a word of the language and cannot stand here as a name.
            mass. | 6 | The formula ends too early. Allowed here: the name of a column.
            mass.1 | 6 | “1” cannot stand here. Allowed: the name of a column.
            a.b.c | 4 | “.” cannot stand here. Allowed: an operator (+ - * /), a closing bracket or the end.
            1.2.3 | 4 | “.” cannot stand here. Allowed: an operator (+ - * /), a closing bracket or the end.
            1..2 | 2 | “.” cannot stand here. Allowed: an operator (+ - * /), a closing bracket or the end.
            mass == 2 | 6 | “==” has no meaning in a formula. Did you mean “=”?
            "x" | 1 | The character " (U+0022) has no meaning in a formula. Allowed are names, numbers, + - * / ( ) , . < <= = != >= > and units in square brackets.
            1e999 | 1 | 1e999 has more than 34 digits or lies outside 1E-30 … 1E12 steps, which cannot be calculated exactly. Round it to what was measured.
            12345678901234567890123456789012345 | 1 | 12345678901234567890123456789012345 has more than 34 digits or lies outside 1E-30 … 1E12 steps, which cannot be calculated exactly. Round it to what was measured.
            and | 1 | “and” is a word of the language and cannot stand here as a name.
            [kg] | 1 | “[kg]” cannot stand here. Allowed: a number, a name, a function, “-” or “(”.
            x; y | 2 | “;” has no meaning in a formula. Did you mean “,”?
            mass - - - 2 + | 15 | The formula ends too early. Allowed here: a number, a name, a function, “-” or “(”.
            if(a < b < c, 1, 2) | 10 | “<” follows a comparison. A comparison has two sides; join two with “and”, such as a < b and b < c.
            if(a is 3, 1, 2) | 9 | “3” cannot stand here. Allowed: the name of an option.
            if(not, 1, 2) | 7 | “,” cannot stand here. Allowed: a number, a name, a function, “-” or “(”.
            if(given(2), 1, 2) | 10 | “2” is not an input: given(…) asks whether an applicant has stated an input or a column.
            ((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))))))))))) | 42 | Brackets and functions are more than 40 deep. Give a part of the formula a name of its own under “formulas”.
            2e | 2 | “e” follows “2” without an operator. Write “2 * e” for a product; a unit stands in square brackets, such as 5 [kg].
            5 [kg] [t] | 8 | “[t]” cannot stand here. Allowed: an operator (+ - * /), a closing bracket or the end.
            mass（2） | 5 | “（” has no meaning in a formula. Did you mean “(”?
            质量 ＊ 2 | 4 | “＊” has no meaning in a formula. Did you mean “*”?
            sum parts.weight | 1 | “sum” is a word of the language and cannot stand here as a name.
            """)
    void saysWhereAFormulaStopsMakingSense(String formula, int column, String message) {
        assertEquals("formula:1:" + column + ": " + message, messageOf(formula, Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mass + | 7 | 公式不完整。此处允许：数、名称、函数、“-” 或 “(”。
            mass ** 2 | 6 | “**”在公式中没有意义。是否想写“pow(x, 2)”？
            pow(mass, 0.5) | 11 | 指数“0.5”不允许：请写 -12 至 12 之间的整数，例如 pow(x, 2)。
            lookup(2, route) | 8 | “lookup”此处需要表名，而不是“2”。
            "x" | 1 | 字符 "（U+0022）在公式中没有意义。允许：名称、数、+ - * / ( ) , . < <= = != >= > 以及方括号中的单位。
            if(not, 1, 2) | 7 | 此处不能出现“,”。允许：数、名称、函数、“-” 或 “(”。
            """)
    void saysSoInChinese(String formula, int column, String message) {
        assertEquals("formula:1:" + column + ": " + message, messageOf(formula, Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void namesACharacterThatCannotBeSeen() {
        var message = messageOf("mass\u00a0+ 1", Locale.ROOT);

        assertEquals(
                "formula:1:5: The character that cannot be seen (U+00A0) has no meaning in a formula.",
                firstSentence(message));
    }

    @Test
    void countsColumnsInCharactersAndLines() {
        assertEquals(
                "formula:2:3: The formula ends too early.",
                firstSentence(messageOf("\ud840\udc00 +\n1+", Locale.ROOT)));
        assertEquals("formula:1:4: “)” cannot stand here.", firstSentence(messageOf("\ud840\udc00 +)", Locale.ROOT)));
    }

    @Test
    void refusesWhatIsLongerThanALineOfThought() {
        assertEquals(
                "formula:1:1: The formula has 501 characters; 500 are allowed.",
                firstSentence(messageOf("x".repeat(501), Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "if(not ", "if((", "sum("})
    void depthCannotExhaustTheStack(String opening) {
        var message = messageOf(opening.repeat(500 / opening.length()), Locale.ROOT);

        assertEquals(true, message.contains("more than 40 deep") || message.contains("ends too early"), message);
    }

    @Test
    void manyBracketsBeforeAComparisonAreReadInOnePass() {
        var brackets = 30;
        var formula = "if(" + "(".repeat(brackets) + "a" + ")".repeat(brackets) + " > b, 1, 2)";

        assertEquals("if(a > b, 1, 2)", PrintFormula.print(FormulaParser.expression(FormulaText.alone(formula))));
    }

    @Test
    void bothSpellingsOfAnAccentAreOneName() {
        var apart = FormulaParser.expression(FormulaText.alone("e\u0301 + 1"));

        assertEquals("\u00e9 + 1", PrintFormula.print(apart));
    }

    private static String firstSentence(String message) {
        return message.substring(0, message.indexOf('.') + 1);
    }

    private static String messageOf(String formula, Locale locale) {
        var text = FormulaText.alone(formula);
        var failure = assertThrows(Failure.class, () -> FormulaParser.expression(text));
        return failure.problems().get(0).message(locale);
    }
}
