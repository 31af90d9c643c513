package org.tanji.host.casefile.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.tanji.host.casefile.CaseDocument;
import org.tanji.host.casefile.FactJson;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.Offer.Choice;
import org.tanji.host.casefile.OfferedBy;
import org.tanji.host.casefile.Step;
import org.tanji.host.casefile.web.FormField.Kind;
import org.tanji.host.casefile.web.FormField.Option;
import org.tanji.host.web.Words;

/**
 * The fields of a step's form, read off the record that the step asks for. Labels stand under {@code field.STEP.NAME}, hints
 * under the same with {@code .hint}, options under {@code option.ENUM.CONSTANT}.
 */
final class FormFields {

    /** Fewer rows than this make a table look unfinished. */
    private static final int FEWEST_ROWS = 1;

    private final Words words;
    private final String step;
    private final List<CaseDocument> files;
    private final Function<String, List<Choice>> offered;

    private FormFields(Words words, String step, List<CaseDocument> files, Function<String, List<Choice>> offered) {
        this.words = words;
        this.step = step;
        this.files = files;
        this.offered = offered;
    }

    /**
     * @param filled what the form says at first; a missing node for nothing
     * @param offered what an offer with that key lets the reader choose
     */
    static List<FormField> of(
            Step<? extends Record> step,
            JsonNode filled,
            List<CaseDocument> files,
            Function<String, List<Choice>> offered,
            Words words) {
        return new FormFields(words, step.key(), files, offered).fields(step.form(), "", filled);
    }

    /** What a filled record says, as {@link #of} takes it. */
    static JsonNode filled(Optional<? extends Record> record) {
        return record.map(FactJson::write).orElse(MissingNode.getInstance());
    }

    /** How a component is asked for. */
    static Kind kind(RecordComponent component) {
        var type = component.getType();
        var offered = component.isAnnotationPresent(OfferedBy.class);
        if (List.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type)) {
            return offered ? Kind.SEVERAL : kindOfSeveral(element(component));
        }
        if (offered) {
            return Kind.OFFERED;
        }
        if (type == FileId.class) {
            return Kind.FILE;
        }
        if (type == LocalDate.class) {
            return Kind.DATE;
        }
        if (type == boolean.class) {
            return Kind.TICK;
        }
        if (type == int.class || type == BigDecimal.class) {
            return Kind.NUMBER;
        }
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        return component.isAnnotationPresent(LongText.class) ? Kind.LONG_TEXT : Kind.TEXT;
    }

    private static Kind kindOfSeveral(Class<?> element) {
        if (element.isEnum()) {
            return Kind.SEVERAL;
        }
        if (element == FileId.class) {
            return Kind.FILES;
        }
        return element.isRecord() ? Kind.ROWS : Kind.LINES;
    }

    /** What a list holds. */
    static Class<?> element(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private List<FormField> fields(Class<?> form, String prefix, JsonNode filled) {
        var fields = new ArrayList<FormField>();
        for (var component : form.getRecordComponents()) {
            var value = filled.path(component.getName());
            if (component.getType().isRecord() && component.getType() != FileId.class) {
                fields.addAll(fields(component.getType(), prefix + component.getName() + ".", value));
            } else {
                fields.add(field(component, prefix + component.getName(), value));
            }
        }
        return fields;
    }

    private FormField field(RecordComponent component, String name, JsonNode value) {
        var kind = kind(component);
        var label = label(name);
        return new FormField(
                name,
                kind,
                words.text(label),
                words.knows(label + ".hint") ? words.text(label + ".hint") : "",
                text(kind, value),
                options(component, kind, value),
                kind == Kind.ROWS ? rows(element(component), name, value) : List.of());
    }

    /** Numbers of rows have no place in the key of a label. */
    private String label(String name) {
        return "field." + step + "." + name.replaceAll("\\[\\d+]", "");
    }

    private static String text(Kind kind, JsonNode value) {
        return kind == Kind.LINES
                ? String.join(
                        "\n",
                        StreamSupport.stream(value.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList())
                : value.asText("");
    }

    private List<Option> options(RecordComponent component, Kind kind, JsonNode value) {
        return switch (kind) {
            case CHOICE -> constants(component.getType(), value);
            case OFFERED -> offers(component, value);
            case SEVERAL ->
                component.isAnnotationPresent(OfferedBy.class)
                        ? offers(component, value)
                        : constants(element(component), value);
            case FILE, FILES ->
                files.stream()
                        .map(file -> new Option(
                                file.id().value(),
                                file.name(),
                                chosen(value, file.id().value())))
                        .toList();
            case TEXT, LONG_TEXT, LINES, NUMBER, DATE, TICK, ROWS -> List.of();
        };
    }

    private List<Option> offers(RecordComponent component, JsonNode value) {
        return offered.apply(component.getAnnotation(OfferedBy.class).value()).stream()
                .map(choice -> new Option(choice.value(), choice.label(), chosen(value, choice.value())))
                .toList();
    }

    private List<Option> constants(Class<?> type, JsonNode value) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(name -> new Option(
                        name, words.text("option." + type.getSimpleName() + "." + name), chosen(value, name)))
                .toList();
    }

    private static boolean chosen(JsonNode value, String option) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .anyMatch(one -> one.asText().equals(option))
                : value.asText("").equals(option);
    }

    private List<List<FormField>> rows(Class<?> row, String name, JsonNode value) {
        return IntStream.range(0, Math.max(FEWEST_ROWS, value.size() + 1))
                .mapToObj(number -> fields(row, name + "[" + number + "].", value.path(number)))
                .toList();
    }
}
