package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.PRODUCT_NOT_CONSUMED;
import static org.tanji.engine.method.MethodFailure.STAGE_OUTSIDE_BOUNDARIES;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.formula.Guess;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.UnitProcess;

/** Reads the unit processes and how they hang together. */
final class ReadProcesses {

    private final Reading reading;
    private final Scope scope;
    private final Map<String, Optional<Formula>> products = new LinkedHashMap<>();
    private final List<String> allocations;
    private final List<String> stages;
    private final ReadFlows flows;

    ReadProcesses(Reading reading, Scope scope, ReadFactors factors, Part root) {
        this.reading = reading;
        this.scope = scope;
        this.allocations = root.parts("allocation").stream().map(Part::name).toList();
        this.stages = root.parts("boundaries").stream()
                .flatMap(boundary -> boundary.list("stages").stream())
                .distinct()
                .toList();
        this.flows = new ReadFlows(reading, scope, factors, products);
    }

    List<UnitProcess> processes(Part root) {
        var parts = root.parts("processes");
        parts.forEach(part -> products.put(part.name(), reading.formula(part, "produces", scope)));
        var processes =
                parts.stream().map(this::process).flatMap(Optional::stream).toList();
        parts.stream()
                .filter(part -> part.has("produces") && !flows.consumed().contains(part.name()))
                .forEach(part -> reading.add(part.place(), PRODUCT_NOT_CONSUMED, part.name()));
        return processes;
    }

    private Optional<UnitProcess> process(Part part) {
        part.word("allocation").ifPresent(name -> checkAllocation(part, name));
        var inside = part.parts("flows").stream()
                .map(flows::flow)
                .flatMap(Optional::stream)
                .toList();
        var stage = Part.option(part.text("stage"), Stage.values(), Stage::key);
        stage.ifPresent(known -> checkStage(part, known));
        return stage.map(known -> new UnitProcess(
                part.name(),
                part.words("label"),
                known,
                products.getOrDefault(part.name(), Optional.empty()),
                part.word("allocation"),
                inside));
    }

    private void checkAllocation(Part part, String name) {
        reading.use("allocation " + name);
        if (!allocations.contains(name)) {
            reading.addUnknown(part.at("allocation"), "allocation", name, allocations);
        }
    }

    private void checkStage(Part part, Stage stage) {
        if (!stages.isEmpty() && !stages.contains(stage.key())) {
            reading.add(part.at("stage"), STAGE_OUTSIDE_BOUNDARIES, part.name(), stage.key(), Guess.among(stages));
        }
    }
}
