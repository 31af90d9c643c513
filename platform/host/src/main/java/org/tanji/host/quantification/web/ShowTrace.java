package org.tanji.host.quantification.web;

import static org.tanji.host.quantification.QuantificationFailure.NO_SUCH_STEP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.evaluation.Origin;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.Trace;
import org.tanji.host.factor.web.FactorCard;
import org.tanji.host.web.Words;

/** Turns one step of a trace into its page. Parts of a formula are walked through: a reader looks for what has a name. */
final class ShowTrace {

    private static final int MOST_LINKS = 400;

    private final StudyHeading heading;
    private final Result result;
    private final List<Trace.Line> lines;
    private final Words words;

    ShowTrace(StudyHeading heading, Result result, Words words) {
        this.heading = heading;
        this.result = result;
        this.lines = result.trace().lines();
        this.words = words;
    }

    /** @throws Failure NO_SUCH_STEP */
    TracePage page(int number) {
        if (number < 0 || number >= lines.size()) {
            throw Failure.of(NO_SUCH_STEP, Integer.toString(number), Integer.toString(lines.size() - 1));
        }
        var line = lines.get(number);
        var origin = line.origin();
        return new TracePage(
                heading,
                number,
                origin.kind().key(),
                label(line),
                origin.name(),
                origin.row().map(String::valueOf).orElse(""),
                Numbers.amount(line.value()),
                Numbers.pretty(line.unit()),
                line.value().map(BigDecimal::toPlainString).orElse(""),
                origin.text(),
                operation(line.operation()),
                origin.evidence(),
                factor(origin),
                links(below(line)),
                links(above(number)));
    }

    private Set<Integer> below(Trace.Line line) {
        var found = new LinkedHashSet<Integer>();
        for (var operand : line.operands()) {
            if (isPart(lines.get(operand)) && !lines.get(operand).operands().isEmpty()) {
                found.addAll(below(lines.get(operand)));
            } else {
                found.add(operand);
            }
        }
        return found;
    }

    private Set<Integer> above(int number) {
        var found = new LinkedHashSet<Integer>();
        var open = new ArrayList<>(List.of(number));
        var seen = new LinkedHashSet<Integer>();
        while (!open.isEmpty()) {
            int step = open.remove(0);
            for (var line : lines.subList(step + 1, lines.size())) {
                if (line.operands().contains(step) && seen.add(line.number())) {
                    (isPart(line) ? open : found).add(line.number());
                }
            }
        }
        return found;
    }

    private static boolean isPart(Trace.Line line) {
        return line.origin().kind() == Origin.Kind.PART;
    }

    private List<TracePage.Link> links(Set<Integer> numbers) {
        return numbers.stream()
                .limit(MOST_LINKS)
                .map(lines::get)
                .map(this::link)
                .toList();
    }

    private TracePage.Link link(Trace.Line line) {
        return new TracePage.Link(
                heading.href("/trace/" + line.number()),
                line.origin().kind().key(),
                label(line),
                line.origin().row().map(row -> "#" + row).orElse(""),
                Numbers.amount(line.value()) + " " + unit(line));
    }

    private static String unit(Trace.Line line) {
        return line.unit().equals("1") ? "" : Numbers.pretty(line.unit());
    }

    private String label(Trace.Line line) {
        var origin = line.origin();
        if (origin.kind() == Origin.Kind.STAGE) {
            return words.text(origin.name().replace(' ', '.'));
        }
        return Numbers.pretty(origin.label()
                .map(words::text)
                .orElseGet(() -> origin.name().isEmpty()
                        ? words.text("origin." + origin.kind().key())
                        : origin.name()));
    }

    private String operation(String operation) {
        var key = "operation." + operation;
        return words.knows(key) ? words.text(key) : "";
    }

    private Optional<FactorCard> factor(Origin origin) {
        if (origin.kind() != Origin.Kind.FACTOR) {
            return Optional.empty();
        }
        return result.manifest().factors().stream()
                .filter(factor -> origin.name().endsWith(factor.id()))
                .findFirst()
                .map(factor -> FactorCard.of(factor, words));
    }
}
