package org.tanji.host;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.tanji.host.cli.Installation;
import org.tanji.host.cli.StartHost;
import org.tanji.host.cli.Surroundings;
import org.tanji.host.cli.TanjiCommand;
import org.tanji.host.cli.Terminal;

/**
 * Runs what people start most often, a worked example and the host with its first page, so that the JVM can note which
 * classes that takes. The build does this once it has the jars; from then on every start takes half the time.
 */
public final class RehearseStart {

    private RehearseStart() {}

    /**
     * @param arguments the folder for the rehearsal's database; what is in it is removed first. The installation is where
     *     the system property {@code tanji.home} says
     */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        clear(data);
        var silence = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var clock = Clock.systemUTC();
        var here = new Surroundings(
                new Terminal(silence, silence, Locale.ROOT),
                Installation::find,
                new Rehearsed(new ServedHost.Starter(clock)),
                clock);
        var example = Files.createDirectories(data).resolve("example.json").toString();
        run(here, "quantify", "--method", "cts-pcec-20", "--example", "--json", "-o", example);
        run(here, "serve", "--port", "0", "--data", data.toString());
    }

    private static void run(Surroundings here, String... arguments) {
        int code = TanjiCommand.run(arguments, here);
        if (code != 0) {
            System.err.println("tanji " + String.join(" ", arguments) + " ended with " + code);
            System.exit(code);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Starts the host as the command line does, reads its first page, and has the program end as Ctrl-C would. */
    private record Rehearsed(StartHost starter) implements StartHost {

        @Override
        public RunningHost start(Installation installation, Optional<Integer> port, Optional<Path> data) {
            var host = starter.start(installation, port, data);
            new Thread(() -> System.exit(firstPage(host) ? 0 : 1), "rehearsal").start();
            return host;
        }

        private static boolean firstPage(RunningHost host) {
            try (var page = URI.create(host.address() + "/").toURL().openStream()) {
                return page.readAllBytes().length > 0;
            } catch (IOException e) {
                System.err.println("the first page of the rehearsal: " + e.getMessage());
                return false;
            }
        }
    }
}
