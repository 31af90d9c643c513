package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.FILE_UNREADABLE;
import static org.tanji.host.factor.FactorLibraryFailure.NOT_A_MAP;
import static org.tanji.host.factor.FactorLibraryFailure.NOT_YAML;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;

/** Opens a library file as a {@link YamlMap}. */
final class YamlFile {

    private YamlFile() {}

    /** Empty, with the problem noted, when the file is not YAML. */
    static Optional<YamlMap> read(Path file, Findings findings) {
        var name = file.getFileName().toString();
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            var settings = LoadSettings.builder().setLabel(name).build();
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                findings.add(new Place.InText(name, 1, 1), Failure.of(NOT_A_MAP));
            }
            return root.map(node -> new YamlMap(name, node, findings));
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            int line = mark.map(at -> at.getLine() + 1).orElse(1);
            int column = mark.map(at -> at.getColumn() + 1).orElse(1);
            findings.add(new Place.InText(name, line, column), Failure.of(NOT_YAML, e.getProblem()));
        } catch (YamlEngineException e) {
            findings.add(new Place.InText(name, 1, 1), Failure.of(NOT_YAML, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            findings.add(new Place.InText(name, 1, 1), Failure.of(FILE_UNREADABLE, file));
        }
        return Optional.empty();
    }

    static Place place(String file, Node node) {
        return node.getStartMark()
                .map(mark -> new Place.InText(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place.InText(file, 1, 1));
    }
}
