package org.tanji.host;

import java.time.Clock;
import org.tanji.host.cli.Installation;
import org.tanji.host.cli.Surroundings;
import org.tanji.host.cli.TanjiCommand;
import org.tanji.host.cli.Terminal;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs one command of the command line and ends with its exit code. */
    public static void main(String[] arguments) {
        var here = new Surroundings(
                Terminal.standard(Terminal.localeOf(System.getenv())),
                Installation::find,
                new ServedHost.Starter(Clock.systemUTC()),
                Clock.systemUTC());
        System.exit(TanjiCommand.run(arguments, here));
    }
}
