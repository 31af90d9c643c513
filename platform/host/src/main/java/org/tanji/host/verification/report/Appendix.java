package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tanji.engine.result.Trace.Line;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Fact;
import org.tanji.host.document.Block.Row;

/** What it takes to get the same figure again, and how the largest contribution came about, step by step. */
final class Appendix {

    private static final int MOST_LINES = 40;

    private Appendix() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "appendix");
        chapter.sub("appendix.manifest");
        chapter.say("appendix.manifest.text");
        chapter.facts(manifest(dossier, chapter));
        chapter.sub("appendix.trace");
        trace(dossier, chapter);
        return chapter.blocks();
    }

    private static List<Fact> manifest(Dossier dossier, Chapter chapter) {
        var manifest = dossier.result().manifest();
        var facts = new ArrayList<Fact>();
        facts.add(chapter.fact("manifest.rule", manifest.ruleEdition()));
        facts.add(chapter.fact("model.method", manifest.methodId() + " " + manifest.methodVersion()));
        facts.add(chapter.fact("manifest.method-text", manifest.method().sha256()));
        manifest.plugin()
                .ifPresent(plugin -> facts.add(
                        chapter.fact("model.plugin", plugin.id() + " " + plugin.version() + "\n" + plugin.sha256())));
        facts.add(chapter.fact("manifest.engine", manifest.engineVersion()));
        facts.add(chapter.fact("model.library", manifest.factorLibraryVersion()));
        facts.add(chapter.fact("model.gwp", manifest.gwpSet().id()));
        manifest.uncertainty()
                .ifPresent(settings -> facts.add(chapter.fact(
                        "uncertainty.settings",
                        dossier.text(
                                "uncertainty.settings.text",
                                String.valueOf(settings.iterations()),
                                String.valueOf(settings.seed())))));
        var digests = manifest.digests();
        facts.add(chapter.fact("digest.inventory", digests.inventory()));
        facts.add(chapter.fact("digest.factors", digests.factors()));
        facts.add(chapter.fact("digest.gwp", digests.gwpSet()));
        facts.add(chapter.fact("digest.trace", digests.trace()));
        facts.add(chapter.fact("digest.result", digests.result()));
        return facts;
    }

    private static void trace(Dossier dossier, Chapter chapter) {
        var lines = dossier.result().trace().lines();
        var largest = ResultTables.bySize(dossier).stream()
                .filter(contribution -> contribution.value().isPresent())
                .findFirst();
        if (largest.isEmpty()) {
            chapter.say("appendix.trace.none", lines.size());
            return;
        }
        var name = ResultTables.name(largest.get(), dossier);
        chapter.say("appendix.trace.text", lines.size(), name);
        var behind = behind(largest.get().plan().step(), lines);
        chapter.table(
                "appendix.trace.table",
                List.of(
                        chapter.end("trace.number", 2),
                        chapter.start("trace.kind", 3),
                        chapter.start("trace.name", 7),
                        chapter.start("trace.operation", 6),
                        chapter.end("trace.value", 5),
                        chapter.start("trace.unit", 4)),
                behind.stream().map(line -> row(line, dossier)).toList());
    }

    /** The steps that a step rests on, itself included, in the order of calculation; the last ones where there are many. */
    private static List<Line> behind(int step, List<Line> lines) {
        var numbers = new TreeSet<Integer>();
        var open = new ArrayList<>(List.of(step));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (numbers.add(next)) {
                find(next, lines).ifPresent(line -> open.addAll(line.operands()));
            }
        }
        var found =
                lines.stream().filter(line -> numbers.contains(line.number())).toList();
        return found.subList(Math.max(0, found.size() - MOST_LINES), found.size());
    }

    private static Optional<Line> find(int number, List<Line> lines) {
        if (number < lines.size() && lines.get(number).number() == number) {
            return Optional.of(lines.get(number));
        }
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    private static Row row(Line line, Dossier dossier) {
        var operands = line.operands().isEmpty()
                ? line.origin().evidence()
                : dossier.text(
                        "trace.of",
                        line.operation(),
                        dossier.joined(line.operands().stream()
                                .map(number -> "#" + number)
                                .toList()));
        var formula = line.origin().text().isEmpty() ? operands : line.origin().text() + "\n" + operands;
        return Row.of(
                "#" + line.number(),
                dossier.text("kind." + line.origin().kind().key()),
                dossier.name(line.origin()),
                formula,
                line.value().map(Figures::plain).orElse(dossier.text("incomplete.cell")),
                Figures.unit(line.unit()));
    }
}
