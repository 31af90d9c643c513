package org.tanji.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.engine.quantity.Unit;

class DimensionCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mass + total_mass             | kg
            total_mass + mass             | t
            mass * power                  | kg·kWh
            power / mass                  | kWh/kg
            yield_rate                    | 1
            1 - yield_rate                | 1
            mass / yield_rate             | kg
            95 [%] * mass                 | kg
            -mass                         | kg
            sum(parts.weight)             | g
            sum(parts.weight) / count(parts) | g
            max(parts.weight)             | g
            max(mass, total_mass)         | kg
            ceil(lamps / 12)              | pc
            ceil(mass / 12 [kg])          | 1
            sqrt(area)                    | m
            sqrt(mass * total_mass)       | kg
            pow(area, 2)                  | (m2)^2
            pow(mass, 0)                  | 1
            pow(mass, -1)                 | (kg)^-1
            lookup(complete, route)       | 1
            interpolate(curve, area * 1 [m] / 1 [h]) | 1
            if(route is coal, mass, total_mass) | kg
            if(given(mass) and mass >= 1 [t], 1, 2) | 1
            abs(mass)                     | kg
            """)
    void knowsTheUnitOfEveryNode(String formula, String unit) {
        var tree = FormulaParser.expression(FormulaText.alone(formula));

        assertEquals(unit, Units.of(tree, Scope.of(names())).symbol());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mass + power | 8 | “mass” is in kg (dimension kg) and “power” in kWh (dimension kg·m2·s-2): the two cannot be added or compared. Names in scope that fit the left side: mass, total_mass, parts.weight.
            mas + 1 | 1 | The name “mas” is not defined. Did you mean “mass”? Names in scope: mass, power, area, lamps, yield_rate, total_mass, route, remark, parts, parts.weight, bolts, bolts.number, carbon, complete, curve, broken.
            parts.weight | 1 | “parts.weight” is a column with one value for each row, and this formula is not calculated for the rows of “parts”. Put it into sum(…), min(…) or max(…), or repeat the flow with “for: parts”.
            sum(parts.wight) | 5 | The table “parts” has no column “wight”. Did you mean “weight”? Columns: weight.
            sum(parts.weight * bolts.number) | 5 | sum(…) goes over the rows of one table, but its argument mentions several: parts, bolts.
            sum(mass) | 5 | sum(…) of one argument goes over the rows of a table, and “mass” mentions none. Write table.column, or give min and max several arguments.
            min(mass) | 5 | min(…) of one argument goes over the rows of a table, and “mass” mentions none. Write table.column, or give min and max several arguments.
            mass.x | 1 | “mass” is not a table, so “mass.x” has no meaning. Columns are written table.column.
            parts + 1 | 1 | “parts” is a table, not a number. Name a column inside sum(…), or count(parts). Columns: weight.
            route + 1 | 1 | “route” is a choice (one of: coal, gas), not a number. Use it in a condition, “route is …”, or in lookup(table, route).
            remark * 2 | 1 | “remark” holds words or an emission factor, and a formula cannot calculate with it.
            carbon * 2 | 1 | “carbon” is a table of printed numbers, not a number. Read it with lookup(carbon, …).
            ceil(mass) | 6 | ceil(…) rounds pure numbers and counts, and “mass” is in kg (dimension kg). Divide it by a unit first, such as mass / 1 [kg].
            sqrt(mass) | 6 | “mass” is in kg (dimension kg), which has no square root: every exponent must be even.
            weight * 2 | 1 | The name “weight” is not defined. Did you mean “parts.weight”? Names in scope: mass, power, area, lamps, yield_rate, total_mass, route, remark, parts, parts.weight, bolts, bolts.number, carbon, complete, curve, broken.
            lookup(carbon, route) | 16 | The table “carbon” has no value for gas, which “route” can be. Add it to the table.
            lookup(curve, route) | 1 | The table “curve” is read with interpolate, band, not with lookup.
            interpolate(carbon, mass) | 1 | The table “carbon” is read with lookup, not with interpolate.
            interpolate(curve, mass) | 20 | The table “curve” is read by m3/h (dimension m3·s-1), and “mass” is in kg (dimension kg).
            lookup(carbon, mass) | 16 | The table “carbon” is read by an option, and “mass” is not a choice. Name an input or a column with options.
            if(route is oil, 1, 2) | 4 | “route” has no option “oil”. Options: coal, gas.
            if(mass is coal, 1, 2) | 4 | “mass” is not a choice, so it cannot be asked for an option. Choices in scope: route.
            if(given(total_mass), 1, 2) | 4 | “total_mass” is not an input: given(…) asks whether an applicant has stated an input or a column.
            if(mass > 0, 1, 2) | 11 | “0” is a pure number, but “mass” is in kg. Give the number its unit: 0 [kg].
            if(route = 2, 1, 2) | 4 | “route” is a choice (one of: coal, gas), not a number. Use it in a condition, “route is …”, or in lookup(table, route).
            broken + nix | 10 | The name “nix” is not defined. Names in scope: mass, power, area, lamps, yield_rate, total_mass, route, remark, parts, parts.weight, bolts, bolts.number, carbon, complete, curve, broken.
            count(mass) | 7 | “mass” is not a table: count(table) counts rows.
            lookup(route, route) | 1 | “route” is not a table of “lookups”, as lookup(table, …) needs one.
            if(mass > 1 [kg], mass, power) | 25 | “mass” is in kg (dimension kg) and “power” in kWh (dimension kg·m2·s-2): the two cannot be added or compared. Names in scope that fit the left side: mass, total_mass, parts.weight.
            lookup(carbon, mass + 1 [kg]) | 16 | The table “carbon” is read by an option, and “mass + 1 [kg]” is not a choice. Name an input or a column with options.
            mass + 0 | 8 | “0” is a pure number, but “mass” is in kg. Give the number its unit: 0 [kg].
            yield_rate + 1 + mass | 18 | “yield_rate + 1” is in 1 (dimension 1) and “mass” in kg (dimension kg): the two cannot be added or compared. Names in scope that fit the left side: yield_rate.
            """)
    void saysWhichDimensionsAreAtOdds(String formula, int column, String message) {
        assertEquals("formula:1:" + column + ": " + message, messageOf(formula, Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mass + power | 8 | “mass”的单位是 kg（量纲 kg），“power”的单位是 kWh（量纲 kg·m2·s-2）：两者不能相加或比较。作用域内与左边量纲相同的名称：mass, total_mass, parts.weight。
            min(mass) | 5 | 只有一个参数的 min(…) 按表的各行计算，而“mass”没有提到任何表。请写 表.列，或给 min、max 多个参数。
            ceil(mass) | 6 | ceil(…) 只对纯数和个数取整，而“mass”的单位是 kg（量纲 kg）。请先除以一个单位，例如 mass / 1 [kg]。
            interpolate(curve, mass) | 20 | 表“curve”按 m3/h（量纲 m3·s-1）读取，而“mass”的单位是 kg（量纲 kg）。
            if(route = 2, 1, 2) | 4 | “route”是选项（可选：coal, gas），不是数。请在条件中写“route is …”，或写 lookup(表, route)。
            if(mass > 1 [kg], mass, power) | 25 | “mass”的单位是 kg（量纲 kg），“power”的单位是 kWh（量纲 kg·m2·s-2）：两者不能相加或比较。作用域内与左边量纲相同的名称：mass, total_mass, parts.weight。
            """)
    void saysSoInChinese(String formula, int column, String message) {
        assertEquals("formula:1:" + column + ": " + message, messageOf(formula, Locale.SIMPLIFIED_CHINESE));
    }

    private static String messageOf(String formula, Locale locale) {
        var text = FormulaText.alone(formula);
        var check = new DimensionCheck(Scope.of(names()), text);
        check.unit(FormulaParser.expression(text));
        assertEquals(1, check.problems().size(), () -> check.problems().toString());
        return check.problems().get(0).message(locale);
    }

    private static Map<String, Symbol> names() {
        var names = new LinkedHashMap<String, Symbol>();
        names.put("mass", input("kg"));
        names.put("power", input("kWh"));
        names.put("area", input("m2"));
        names.put("lamps", input("pc"));
        names.put("yield_rate", input("%"));
        names.put("total_mass", new Symbol.Amount(Unit.parse("t"), Symbol.Origin.METHOD));
        names.put("route", new Symbol.Choice(new LinkedHashSet<>(List.of("coal", "gas"))));
        names.put("remark", new Symbol.Text());
        names.put("parts", new Symbol.Table(Map.of("weight", input("g"))));
        names.put("bolts", new Symbol.Table(Map.of("number", input("pc"))));
        names.put("carbon", new Symbol.ByOption(Unit.parse("%"), Set.of("coal")));
        names.put("complete", new Symbol.ByOption(Unit.parse("%"), Set.of("coal", "gas")));
        names.put("curve", new Symbol.ByNumber(Unit.ONE, Unit.parse("m3/h")));
        names.put("broken", new Symbol.Broken());
        return names;
    }

    private static Symbol input(String unit) {
        return new Symbol.Amount(Unit.parse(unit), Symbol.Origin.INPUT);
    }
}
