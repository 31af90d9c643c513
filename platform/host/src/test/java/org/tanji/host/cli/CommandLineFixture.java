package org.tanji.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** Runs commands as the launcher does, in this JVM, on the families that this build has just packed. */
final class CommandLineFixture {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T01:00:00Z"), ZoneOffset.UTC);

    private CommandLineFixture() {}

    /** What a command left behind. */
    record Ended(int code, String out, String err) {}

    static Ended run(String... arguments) {
        return run(Locale.ROOT, arguments);
    }

    static Ended run(Locale locale, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), locale);
        var here = new Surroundings(terminal, () -> new Installation(HOME), CommandLineFixture::noHost, CLOCK);
        int code = TanjiCommand.run(arguments, here);
        return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static StartHost.RunningHost noHost(
            Installation installation, java.util.Optional<Integer> port, java.util.Optional<Path> data) {
        throw new IllegalStateException("the host is tried out over HTTP, not here");
    }
}
