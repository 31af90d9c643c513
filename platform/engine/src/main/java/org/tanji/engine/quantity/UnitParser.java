package org.tanji.engine.quantity;

import static org.tanji.engine.quantity.QuantityFailure.AMBIGUOUS_UNIT;
import static org.tanji.engine.quantity.QuantityFailure.UNKNOWN_UNIT;

import org.tanji.engine.failure.Failure;

/**
 * Reads compound units. After a slash stands one simple unit or a bracket: {@code kg/kW·h} is refused, because half of
 * its readers take it for kg·h/kW.
 */
final class UnitParser {

    private final String text;
    private int at;

    private UnitParser(String text) {
        this.text = text;
    }

    static Unit parse(String text) {
        var parser = new UnitParser(text.strip());
        var unit = parser.product();
        if (parser.at < parser.text.length()) {
            throw Failure.of(UNKNOWN_UNIT, text, SimpleUnit.symbols());
        }
        return new Unit(parser.text.replace('.', '·'), unit.dimension(), unit.scale());
    }

    private Unit product() {
        var unit = atom();
        boolean divided = false;
        while (at < text.length() && text.charAt(at) != ')') {
            char operator = text.charAt(at++);
            switch (operator) {
                case '·', '.', '*' -> {
                    if (divided) {
                        throw Failure.of(AMBIGUOUS_UNIT, text);
                    }
                    unit = unit.times(atom());
                }
                case '/' -> {
                    if (divided) {
                        throw Failure.of(AMBIGUOUS_UNIT, text);
                    }
                    unit = unit.per(atom());
                    divided = true;
                }
                default -> throw Failure.of(UNKNOWN_UNIT, text, SimpleUnit.symbols());
            }
        }
        return unit;
    }

    private Unit atom() {
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            var inner = product();
            if (at >= text.length()) {
                throw Failure.of(AMBIGUOUS_UNIT, text);
            }
            at++;
            return inner;
        }
        int start = at;
        while (at < text.length() && "·.*/()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var symbol = text.substring(start, at);
        return SimpleUnit.find(symbol).orElseThrow(() -> Failure.of(UNKNOWN_UNIT, text, SimpleUnit.symbols()));
    }
}
