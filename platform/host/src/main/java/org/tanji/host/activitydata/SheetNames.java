package org.tanji.host.activitydata;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Method;
import org.tanji.engine.text.BilingualText;

/** The names of the sheets of a method's template: unique, within Excel's 31 characters, the same every time. */
final class SheetNames {

    static final String IDENTITY = "_tanji";
    static final String LISTS = "_lists";

    /** Excel's 31 characters less the mark of an example. */
    private static final int LONGEST = 28;

    private final Map<String, String> byTable = new LinkedHashMap<>();
    private final TreeSet<String> taken = new TreeSet<>();

    private SheetNames() {}

    static SheetNames of(Method method) {
        var names = new SheetNames();
        for (var key : new String[] {
            "readme",
            "study",
            "inputs",
            "factors",
            "ownFactors",
            "electricity",
            "exclusions",
            "balances",
            "crossChecks",
            "details",
            "quality",
            "ratings",
            "reasons",
            "scenarios",
            "correlations"
        }) {
            names.taken.add(named(key).toLowerCase(Locale.ROOT));
        }
        method.tables().forEach(table -> names.byTable.put(table.name(), names.unique(table)));
        return names;
    }

    static String named(String key) {
        var words = Words.of("sheet." + key);
        return shortened(words.zh() + " " + words.en());
    }

    String table(String name) {
        return java.util.Objects.requireNonNull(byTable.get(name), name);
    }

    /** The name of the sheet that shows how that sheet looks when it is filled in. */
    static String example(String sheet) {
        return examplePrefix() + sheet;
    }

    static boolean isExample(String sheet) {
        return sheet.startsWith(examplePrefix());
    }

    private static String examplePrefix() {
        return Words.of("sheet.example").zh() + "·";
    }

    private String unique(InputTable table) {
        var base = base(table.label());
        var name = shortened(base);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            var end = " " + i;
            name = base.substring(0, Math.min(base.length(), LONGEST - end.length())) + end;
        }
        return name;
    }

    private static String base(BilingualText label) {
        var clean = label.zh().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return clean.isEmpty() || isExample(clean) ? "_" + clean : clean;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST).strip() : name;
    }
}
