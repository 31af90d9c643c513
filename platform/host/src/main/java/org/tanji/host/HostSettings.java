package org.tanji.host;

import static org.tanji.host.SettingsFailure.SETTINGS_UNREADABLE;
import static org.tanji.host.SettingsFailure.SETTING_OUT_OF_RANGE;
import static org.tanji.host.SettingsFailure.UNKNOWN_SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.CaseNumbers;
import org.tanji.host.certificate.CertificateSettings;
import org.tanji.host.certificate.NumberPattern;

/**
 * What an operator may set in {@code settings.yaml} and override on the command line.
 *
 * @param address that the server listens on; {@code localhost} keeps it to this machine
 * @param port from 0 to 65535; 0 takes any that is free
 * @param data folder of the database
 * @param config folder of the factor library and the other files an operator may change
 * @param plugins folders in which product families are looked for
 * @param mostIterations of a Monte Carlo run that somebody may ask for in the browser or over REST
 * @param caseNumbers how accepted cases are numbered
 * @param certificates numbers, public address and signing key
 */
public record HostSettings(
        String address,
        int port,
        Path data,
        Path config,
        List<Path> plugins,
        int mostIterations,
        CaseNumbers caseNumbers,
        CertificateSettings certificates) {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_ITERATIONS = 10_000_000;

    /** Every key, with what holds when it is absent. */
    private static final Map<String, Object> STANDARD = new TreeMap<>(Map.of(
            "address",
            "localhost",
            "caseNumber",
            CaseNumbers.ALLOWED,
            "certificateNumber",
            NumberPattern.STANDARD.written(),
            "data",
            "data",
            "mostIterations",
            1_000_000,
            "port",
            8080,
            "publicAddress",
            "",
            "signingKey",
            ""));

    public HostSettings {
        plugins = List.copyOf(plugins);
    }

    /** With cases and certificates numbered as they are unless somebody says otherwise. */
    public HostSettings(String address, int port, Path data, Path config, List<Path> plugins, int mostIterations) {
        this(
                address,
                port,
                data,
                config,
                plugins,
                mostIterations,
                new CaseNumbers(CaseNumbers.ALLOWED),
                CertificateSettings.STANDARD);
    }

    /**
     * Reads {@code config/settings.yaml}; without that file everything has its standard value.
     *
     * @param home the folder against which relative paths are read
     * @throws Failure that names the file, the key and what is allowed; a key that nobody knows stops the start
     */
    public static HostSettings read(Path home, List<Path> plugins) {
        var config = home.resolve("config");
        var file = config.resolve("settings.yaml");
        var stated = new TreeMap<>(STANDARD);
        if (Files.exists(file)) {
            load(file).forEach((key, value) -> {
                if (!STANDARD.containsKey(key)) {
                    throw Failure.of(UNKNOWN_SETTING, file, key, String.join(", ", STANDARD.keySet()));
                }
                stated.put(key, value);
            });
        }
        return new HostSettings(
                words(file, stated, "address"),
                number(file, stated, "port", 0, HIGHEST_PORT),
                home.resolve(words(file, stated, "data")),
                config,
                plugins,
                number(file, stated, "mostIterations", 1_000, MOST_ITERATIONS),
                caseNumbers(file, stated),
                certificates(home, file, stated));
    }

    public HostSettings withPort(int other) {
        return new HostSettings(address, other, data, config, plugins, mostIterations, caseNumbers, certificates);
    }

    public HostSettings withData(Path other) {
        return new HostSettings(address, port, other, config, plugins, mostIterations, caseNumbers, certificates);
    }

    private static CertificateSettings certificates(Path home, Path file, Map<String, Object> stated) {
        var key = optional(stated, "signingKey");
        return new CertificateSettings(
                optional(stated, "publicAddress"),
                new NumberPattern(words(file, stated, "certificateNumber")),
                key.isEmpty() ? "" : home.resolve(key).toString());
    }

    private static CaseNumbers caseNumbers(Path file, Map<String, Object> stated) {
        var pattern = words(file, stated, "caseNumber");
        if (!CaseNumbers.isPattern(pattern)) {
            throw Failure.of(SETTING_OUT_OF_RANGE, file, "caseNumber", pattern, CaseNumbers.ALLOWED);
        }
        return new CaseNumbers(pattern);
    }

    private static String optional(Map<String, Object> stated, String key) {
        var text = String.valueOf(stated.get(key)).strip();
        return text.equals("null") ? "" : text;
    }

    private static Map<String, Object> load(Path file) {
        try {
            var loaded = new Load(
                            LoadSettings.builder().setAllowDuplicateKeys(false).build())
                    .loadFromString(Files.readString(file));
            if (loaded == null) {
                return Map.of();
            }
            if (!(loaded instanceof Map<?, ?> map)) {
                throw Failure.of(SETTINGS_UNREADABLE, file, "key: value");
            }
            var settings = new TreeMap<String, Object>();
            map.forEach((key, value) -> settings.put(String.valueOf(key), String.valueOf(value)));
            return settings;
        } catch (IOException | YamlEngineException e) {
            throw Failure.of(SETTINGS_UNREADABLE, file, String.valueOf(e.getMessage()));
        }
    }

    private static String words(Path file, Map<String, Object> stated, String key) {
        var text = String.valueOf(stated.get(key)).strip();
        if (text.isEmpty() || text.equals("null")) {
            throw Failure.of(SETTING_OUT_OF_RANGE, file, key, "\"\"", "text");
        }
        return text;
    }

    private static int number(Path file, Map<String, Object> stated, String key, int least, int most) {
        var text = words(file, stated, key);
        if (text.matches("\\d{1,9}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Failure.of(SETTING_OUT_OF_RANGE, file, key, text, least + " … " + most);
    }
}
