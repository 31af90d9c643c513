package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.GWP_SET_UNKNOWN;
import static org.tanji.host.factor.FactorLibraryFailure.NO_DEFAULT;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.factor.HeatingValue;
import org.tanji.engine.factor.PlausibilityGates;
import org.tanji.engine.failure.Failure;

/**
 * The factors and GWP sets that this installation ships, as one version that never changes.
 *
 * @param version SHA-256 over the content, in hexadecimal; the same content has the same version on every machine
 * @param entries by id, sorted
 * @param properties of fuels by id, sorted
 * @param gwpSets by id, the default set first
 */
public record FactorLibrary(
        String version,
        Map<String, LibraryEntry> entries,
        Map<String, FuelProperty> properties,
        Map<String, GwpSet> gwpSets,
        PlausibilityGates gates) {

    private static final String ELECTRICITY = "electricity";

    public FactorLibrary {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        gwpSets = Collections.unmodifiableMap(new LinkedHashMap<>(gwpSets));
    }

    /**
     * Reads {@code factors} and {@code gwp} below a configuration folder.
     *
     * @throws Failure LIBRARY_WRONG with every problem of every file, or FILE_UNREADABLE when a folder is missing
     */
    public static FactorLibrary read(Path config) {
        return new LibraryReader().read(config);
    }

    /** All factors as the engine takes them. */
    public FactorSet factors() {
        var byId = new LinkedHashMap<String, EmissionFactor>();
        entries.forEach((id, entry) -> byId.put(id, entry.factor()));
        return new FactorSet(version, byId);
    }

    public Optional<LibraryEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Of the fuel that an entry burns, where the library knows it. */
    public Optional<HeatingValue> heatingValue(LibraryEntry entry) {
        return entry.heatingValue()
                .flatMap(id -> Optional.ofNullable(properties.get(id)))
                .map(property -> HeatingValue.parse(property.value(), property.unit()));
    }

    /** What a query finds, by id. */
    public List<LibraryEntry> list(FactorQuery query) {
        return entries.values().stream()
                .filter(entry -> query.finds(entry.factor()))
                .toList();
    }

    /** What a top category falls back on, such as the electricity footprint of the latest year. */
    public Optional<EmissionFactor> findDefault(String topCategory) {
        return entries.values().stream()
                .filter(entry -> entry.preset() && entry.topCategory().equals(topCategory))
                .map(LibraryEntry::factor)
                .findFirst();
    }

    /** @throws Failure NO_DEFAULT when the library marks none */
    public EmissionFactor defaultElectricity() {
        return findDefault(ELECTRICITY).orElseThrow(() -> Failure.of(NO_DEFAULT, ELECTRICITY));
    }

    /** GB/T 24067 6.5: the potentials of the latest assessment report. */
    public GwpSet defaultGwpSet() {
        return gwpSets.values().iterator().next();
    }

    /** @throws Failure GWP_SET_UNKNOWN, naming the sets there are */
    public GwpSet gwpSet(String id) {
        return Optional.ofNullable(gwpSets.get(id))
                .orElseThrow(() -> Failure.of(GWP_SET_UNKNOWN, id, String.join(" ", gwpSets.keySet())));
    }
}
