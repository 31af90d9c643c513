package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.DEFAULT_TWICE;
import static org.tanji.host.factor.FactorLibraryFailure.FILE_UNREADABLE;
import static org.tanji.host.factor.FactorLibraryFailure.ID_TWICE;
import static org.tanji.host.factor.FactorLibraryFailure.LIBRARY_WRONG;
import static org.tanji.host.factor.FactorLibraryFailure.PROPERTY_UNKNOWN;
import static org.tanji.host.factor.FactorLibraryFailure.VALUE_NOT_ALLOWED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanji.engine.factor.HeatingValue;
import org.tanji.engine.factor.PlausibilityGates;
import org.tanji.engine.factor.PlausibleRange;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;

/** Reads the two folders whole, then looks at what only the whole can show: double ids, defaults, plausibility. */
final class LibraryReader {

    private final Findings findings = new Findings();
    private final Map<String, LibraryEntry> entries = new TreeMap<>();
    private final Map<String, FuelProperty> properties = new TreeMap<>();
    private final List<PlausibleRange> ranges = new ArrayList<>();
    private final GwpYaml gwp = new GwpYaml();

    FactorLibrary read(Path config) {
        files(config.resolve("factors")).forEach(this::factorFile);
        files(config.resolve("gwp")).forEach(this::gwpFile);
        var gates = new PlausibilityGates(ranges);
        var sets = gwp.sets(findings);
        entries.values().forEach(entry -> check(entry, gates));
        onePresetForEachCategory();
        findings.refuse(LIBRARY_WRONG, config);
        return new FactorLibrary(LibraryVersion.of(entries, properties, sets), entries, properties, sets, gates);
    }

    /** Sorted by name, so that problems come in the same order on every file system. */
    private static List<Path> files(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, folder);
        }
    }

    private void factorFile(Path file) {
        YamlFile.read(file, findings).ifPresent(map -> {
            var format = map.text("library").orElse("");
            if (format.equals("tanji-factors/1")) {
                var sheet = new FactorYaml(map);
                sheet.entries().forEach(this::add);
                sheet.properties().forEach(property -> add(map, property));
            } else if (format.equals("tanji-plausibility/1")) {
                ranges.addAll(new RangesYaml(map).ranges());
            } else {
                wrongFormat(map, format, "tanji-factors/1 tanji-plausibility/1");
            }
        });
    }

    private void gwpFile(Path file) {
        YamlFile.read(file, findings).ifPresent(map -> {
            var format = map.text("library").orElse("");
            if (format.equals("tanji-gwp/1")) {
                gwp.add(map);
            } else {
                wrongFormat(map, format, "tanji-gwp/1");
            }
        });
    }

    private void wrongFormat(YamlMap map, String format, String allowed) {
        findings.add(map.place("library"), Failure.of(VALUE_NOT_ALLOWED, format, allowed));
    }

    private void add(LibraryEntry entry) {
        if (entries.putIfAbsent(entry.factor().id(), entry) != null) {
            findings.add(entry.place(), Failure.of(ID_TWICE, entry.factor().id()));
        }
    }

    private void add(YamlMap file, FuelProperty property) {
        if (properties.putIfAbsent(property.id(), property) != null) {
            findings.add(file.place("properties"), Failure.of(ID_TWICE, property.id()));
        }
    }

    private void check(LibraryEntry entry, PlausibilityGates gates) {
        try {
            var doubts = gates.check(entry.factor(), heating(entry));
            if (entry.exemption().isEmpty()) {
                doubts.forEach(doubt -> findings.add(entry.place(), doubt));
            }
        } catch (Failure failure) {
            findings.add(entry.place(), failure);
        }
    }

    private Optional<HeatingValue> heating(LibraryEntry entry) {
        return entry.heatingValue()
                .map(id -> Optional.ofNullable(properties.get(id))
                        .filter(property -> property.kind() == FuelProperty.Kind.NET_CALORIFIC_VALUE)
                        .map(property -> HeatingValue.parse(property.value(), property.unit()))
                        .orElseThrow(() -> Failure.of(PROPERTY_UNKNOWN, id)));
    }

    private void onePresetForEachCategory() {
        var seen = new HashSet<String>();
        entries.values().stream().filter(LibraryEntry::preset).forEach(entry -> {
            if (!seen.add(entry.topCategory())) {
                Place place = entry.place();
                findings.add(
                        place,
                        Failure.of(
                                DEFAULT_TWICE,
                                entry.topCategory(),
                                entry.factor().id()));
            }
        });
    }
}
