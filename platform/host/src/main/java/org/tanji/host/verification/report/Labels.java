package org.tanji.host.verification.report;

import java.util.regex.Pattern;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType.Choice;

/** What things of a method are called in print. */
final class Labels {

    private static final Pattern CELL = Pattern.compile("([^\\[]+)\\[(\\d+)]\\.(.+)");

    private static final String INPUT = "input:";
    private static final String FACTOR = "factor:";

    private Labels() {}

    /** Of the path of a stated figure, {@code electricity} or {@code castings[2].mass}; the path itself where unknown. */
    static String ofPath(String path, Dossier dossier) {
        var cell = CELL.matcher(path);
        if (!cell.matches()) {
            return dossier.method()
                    .input(path)
                    .map(field -> dossier.text(field.label()))
                    .orElse(path);
        }
        return dossier.method()
                .table(cell.group(1))
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.name().equals(cell.group(3)))
                        .findFirst()
                        .map(column -> dossier.text(
                                "data.cell", dossier.text(table.label()), cell.group(2), dossier.text(column.label()))))
                .orElse(path);
    }

    /** Of an option of a choice. */
    static String ofOption(Field field, String option, Dossier dossier) {
        if (field.type() instanceof Choice choice) {
            return choice.options().stream()
                    .filter(known -> known.id().equals(option))
                    .findFirst()
                    .map(known -> dossier.text(known.label()))
                    .orElse(option);
        }
        return option;
    }

    /** Of a parameter of the calculation, {@code factor:ID} or {@code input:PATH}; its own label where unknown. */
    static String ofParameter(String parameter, String label, Dossier dossier) {
        if (parameter.startsWith(INPUT)) {
            return ofPath(parameter.substring(INPUT.length()), dossier);
        }
        return dossier.result().manifest().factors().stream()
                .filter(factor -> parameter.equals(FACTOR + factor.id()))
                .findFirst()
                .map(factor -> dossier.text("data.factor", dossier.text(factor.name())))
                .orElse(label);
    }
}
