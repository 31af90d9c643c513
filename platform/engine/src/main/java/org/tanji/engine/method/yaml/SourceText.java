package org.tanji.engine.method.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.tanji.engine.failure.Place;

/** The characters of a file, and the way from the parser's marks to lines and columns as editors count them. */
final class SourceText {

    private final String file;
    private final int[] characters;

    SourceText(String file, String text) {
        this.file = file;
        this.characters = text.codePoints().toArray();
    }

    int length() {
        return characters.length;
    }

    int at(int index) {
        return characters[index];
    }

    boolean isAt(int index, int character) {
        return index < characters.length && characters[index] == character;
    }

    /** The character ends a line: LF, or CR without LF behind it. */
    boolean endsLine(int index) {
        return isAt(index, '\n') || isAt(index, '\r') && !isAt(index + 1, '\n');
    }

    Place.InText place(Mark mark) {
        return place(mark.getLine(), mark.getColumn());
    }

    /** @param line and column counted from 0, as marks count them */
    Place.InText place(int line, int column) {
        return new Place.InText(file, line + 1, column + 1);
    }
}
