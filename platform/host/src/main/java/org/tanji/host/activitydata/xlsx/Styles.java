package org.tanji.host.activitydata.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Number formats by style number. */
final class Styles {

    private Styles() {}

    static List<String> read(byte[] part) throws XMLStreamException {
        Map<Integer, String> own = new TreeMap<>();
        var formats = new ArrayList<String>();
        boolean ofCells = false;
        var markup = new Markup(part);
        while (markup.next()) {
            if (markup.starts("numFmt")) {
                own.put(id(markup), markup.attribute("formatCode").orElse(NumberFormats.GENERAL));
            } else if (markup.starts("cellXfs") || markup.ends("cellXfs")) {
                ofCells = markup.starts("cellXfs");
            } else if (ofCells && markup.starts("xf")) {
                int id = id(markup);
                formats.add(own.getOrDefault(id, NumberFormats.builtIn(id)));
            }
        }
        return formats;
    }

    private static int id(Markup markup) throws XMLStreamException {
        return Numbers.whole(markup.attribute("numFmtId").orElse("0"));
    }
}
