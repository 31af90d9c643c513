package org.tanji.host.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tanji method}: what can be done with method files. */
@Command(name = "method", mixinStandardHelpOptions = true)
final class MethodCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), spec.commandLine().getResourceBundle().getString("command.expected"));
    }
}
