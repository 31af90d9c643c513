package org.tanji.host.activitydata.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The table of texts that cells refer to by number. */
final class SharedStrings {

    /** How the format writes characters that XML cannot hold, ISO/IEC 29500-1 22.9.2.19. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {}

    static List<String> read(byte[] part) throws XMLStreamException {
        var strings = new ArrayList<String>();
        var markup = new Markup(part);
        while (markup.next()) {
            if (markup.starts("si")) {
                strings.add(words(markup, "si"));
            }
        }
        return strings;
    }

    /** The runs of a text up to the end of that element, without the phonetic hints of East Asian texts. */
    static String words(Markup markup, String element) throws XMLStreamException {
        var words = new StringBuilder();
        boolean hint = false;
        while (markup.next() && !markup.ends(element)) {
            if (markup.starts("rPh") || markup.ends("rPh")) {
                hint = markup.starts("rPh");
            } else if (markup.starts("t")) {
                var run = markup.text();
                words.append(hint ? "" : run);
            }
        }
        return plain(words.toString());
    }

    static String plain(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
