package org.tanji.engine.method.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.tanji.engine.failure.Place;
import org.tanji.engine.formula.FormulaText;

/**
 * Where each character of a scalar stands in the file.
 *
 * <p>Value and source hold the same visible characters in the same order; only blanks, quotes, escapes and the head of a
 * block differ. So both are walked side by side, and blanks of the source are skipped until the next visible character
 * fits. Done only when a message needs it.
 */
final class ScalarPlaces implements FormulaText.Locator {

    private final SourceText source;
    private final String value;
    private final ScalarStyle style;
    private final Mark start;

    ScalarPlaces(SourceText source, String value, ScalarStyle style, Mark start) {
        this.source = source;
        this.value = value;
        this.style = style;
        this.start = start;
    }

    @Override
    public Place at(int offset) {
        var places = new Walk().places();
        int character = value.codePointCount(0, Math.min(offset, value.length()));
        return places.get(Math.min(character, places.size() - 1));
    }

    /** A pointer into the source that knows its line and column. */
    private final class Walk {

        private int index = start.getIndex();
        private int line = start.getLine();
        private int column = start.getColumn();

        /** One place for each character of the value, and one for its end. */
        List<Place.InText> places() {
            var places = new ArrayList<Place.InText>();
            skipHead();
            for (int character : value.codePoints().toArray()) {
                boolean blank = Character.isWhitespace(character);
                if (!blank) {
                    skipBlanks();
                }
                places.add(source.place(line, column));
                if (!blank || isBlank(index)) {
                    skipCharacter();
                }
            }
            places.add(source.place(line, column));
            return places;
        }

        private void skipHead() {
            if (style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED) {
                step();
            } else if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
                while (index < source.length() && !source.endsLine(index)) {
                    step();
                }
                step();
                skipBlanks();
            }
        }

        private void skipBlanks() {
            while (isBlank(index) || isEscapedLineBreak()) {
                step();
            }
        }

        private boolean isEscapedLineBreak() {
            return style == ScalarStyle.DOUBLE_QUOTED
                    && source.isAt(index, '\\')
                    && (source.isAt(index + 1, '\n') || source.isAt(index + 1, '\r'));
        }

        private void skipCharacter() {
            if (style == ScalarStyle.DOUBLE_QUOTED && source.isAt(index, '\\')) {
                step();
                int digits =
                        source.isAt(index, 'x') ? 2 : source.isAt(index, 'u') ? 4 : source.isAt(index, 'U') ? 8 : 0;
                for (int i = 0; i < digits; i++) {
                    step();
                }
            } else if (style == ScalarStyle.SINGLE_QUOTED && source.isAt(index, '\'')) {
                step();
            }
            step();
        }

        private boolean isBlank(int at) {
            return at < source.length() && Character.isWhitespace(source.at(at));
        }

        private void step() {
            if (index >= source.length()) {
                return;
            }
            if (source.endsLine(index)) {
                line++;
                column = 0;
            } else {
                column++;
            }
            index++;
        }
    }
}
