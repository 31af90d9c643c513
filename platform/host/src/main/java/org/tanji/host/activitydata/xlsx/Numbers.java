package org.tanji.host.activitydata.xlsx;

import javax.xml.stream.XMLStreamException;

/** Whole numbers in attributes of the markup; read by hand, because every cell has several. */
final class Numbers {

    private static final int MOST_DIGITS = 9;

    private Numbers() {}

    static int whole(String text) throws XMLStreamException {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i >= MOST_DIGITS) {
                throw new XMLStreamException("not a whole number");
            }
            number = number * 10 + digit;
        }
        if (text.isEmpty()) {
            throw new XMLStreamException("not a whole number");
        }
        return number;
    }
}
