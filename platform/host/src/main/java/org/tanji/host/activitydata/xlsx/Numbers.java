package org.tanji.host.activitydata.xlsx;

import javax.xml.stream.XMLStreamException;

/** Whole numbers in attributes of the markup. */
final class Numbers {

    private Numbers() {}

    static int whole(String text) throws XMLStreamException {
        if (!text.matches("\\d{1,9}")) {
            throw new XMLStreamException("not a whole number");
        }
        return Integer.parseInt(text);
    }
}
