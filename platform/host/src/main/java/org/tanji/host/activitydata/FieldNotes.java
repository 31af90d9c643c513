package org.tanji.host.activitydata;

import java.math.BigDecimal;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.Requirement;

/** What the template says about a field, in both languages. */
final class FieldNotes {

    private FieldNotes() {}

    static String range(Field field) {
        if (!(field.type() instanceof FieldType.Amount amount)) {
            return "";
        }
        var unit = amount.unit().symbol();
        var least = amount.least().map(bound -> "≥ " + plain(bound) + " " + unit);
        var most = amount.most().map(bound -> "≤ " + plain(bound) + " " + unit);
        if (amount.least().isPresent() && amount.most().isPresent()) {
            return plain(amount.least().get()) + " … " + plain(amount.most().get()) + " " + unit;
        }
        return least.or(() -> most).orElse("");
    }

    static String required(Field field) {
        if (field.requirement() instanceof Requirement.When when) {
            return Words.both("required.when") + ": " + when.text();
        }
        return Words.both(field.requirement() instanceof Requirement.Always ? "required.yes" : "required.no");
    }

    static boolean isRequired(Field field) {
        return field.requirement() instanceof Requirement.Always;
    }

    /** The note, and what is assumed when the field stays empty. */
    static String note(Field field) {
        var note = field.note().map(Words::both).orElse("");
        var standard = field.standard()
                .map(value -> Words.both("note.standard") + ": " + value)
                .orElse("");
        return note.isEmpty() || standard.isEmpty() ? note + standard : note + "\n" + standard;
    }

    static String evidence(Field field) {
        return field.evidence().map(Words::both).orElse("");
    }

    private static String plain(BigDecimal bound) {
        return bound.stripTrailingZeros().toPlainString();
    }
}
