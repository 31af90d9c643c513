package org.tanji.engine.failure;

/** Where a problem was found, so that a person can go there and mend it. */
public sealed interface Place {

    /** A spot in a text file; prints as {@code FILE:LINE:COLUMN}. Lines and columns count from 1. */
    record InText(String file, int line, int column) implements Place {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /** A cell of a workbook; prints as {@code SHEET!B7}. */
    record InCell(String sheet, String cell) implements Place {
        @Override
        public String toString() {
            return sheet + "!" + cell;
        }
    }

    /** A value inside a data set; prints its path, such as {@code castings[3].mass}. */
    record InData(String path) implements Place {
        @Override
        public String toString() {
            return path;
        }
    }
}
