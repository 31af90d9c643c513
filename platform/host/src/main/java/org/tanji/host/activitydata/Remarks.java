package org.tanji.host.activitydata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.uncertainty.Spread;
import org.tanji.engine.uncertainty.SpreadText;

/** What is said about a value beside the value itself, in three columns of the template. */
record Remarks(Optional<Spread> spread, Optional<DataKind> data, String evidence) {

    static final String DATA = "@data";
    static final String UNCERTAINTY = "@uncertainty";
    static final String EVIDENCE = "@evidence";
    static final Remarks NONE = new Remarks(Optional.empty(), Optional.empty(), "");

    static Remarks of(Entry entry) {
        return new Remarks(entry.spread(), entry.data(), entry.evidence());
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    Map<String, CellValue> cells() {
        var cells = new LinkedHashMap<String, CellValue>();
        data.ifPresent(
                kind -> cells.put(DATA, CellValue.words(Options.ofDataKinds().shown(kind.key()))));
        spread.ifPresent(known -> cells.put(UNCERTAINTY, CellValue.words(SpreadText.write(known))));
        if (!evidence.isEmpty()) {
            cells.put(EVIDENCE, CellValue.words(InertText.of(evidence)));
        }
        return cells;
    }

    static Remarks read(ReadRow row) {
        var reader = new CellReader(row);
        var kind = reader.parsed(DATA, Options.ofDataKinds()::read);
        var spread = reader.parsed(UNCERTAINTY, text -> SpreadText.parse(spaced(text)));
        return new Remarks(spread, kind.map(Remarks::kind), reader.wordsOrNothing(EVIDENCE));
    }

    static boolean areIn(ReadRow row) {
        return row.has(DATA) || row.has(UNCERTAINTY) || row.has(EVIDENCE);
    }

    Entry about(Entry.Value value) {
        return new Entry(value, spread, data, evidence);
    }

    /** With the formula behind a value, because a verifier will ask for it. */
    Remarks calculatedBy(String formula) {
        var note = Words.both(Words.of("note.formula", org.tanji.engine.text.BilingualText.same(formula)));
        return new Remarks(spread, data, evidence.isEmpty() ? note : evidence + "; " + note);
    }

    private static DataKind kind(String key) {
        return key.equals(DataKind.PRIMARY.key()) ? DataKind.PRIMARY : DataKind.SECONDARY;
    }

    private static String spaced(String text) {
        return WrittenAmount.narrow(text).replace("%", " % ").strip();
    }
}
