package org.tanji.host.cli;

import org.slf4j.LoggerFactory;
import org.tanji.engine.failure.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code tanji}: the root of all commands. */
@Command(name = "tanji", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class TanjiCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private TanjiCommand() {}

    /** Runs a command line and returns its exit code. Prints every failure as a sentence, never as a stack trace. */
    public static int run(String[] arguments, Surroundings here) {
        return commands(here).execute(arguments);
    }

    static CommandLine commands(Surroundings here) {
        var terminal = here.terminal();
        var methods = new CommandLine(new MethodCommand())
                .addSubcommand(new MethodCheckCommand(terminal))
                .addSubcommand(new MethodListCommand(here))
                .addSubcommand(new MethodDescribeCommand(here));
        var factors = new CommandLine(new FactorCommand())
                .addSubcommand(new FactorShowCommand(here))
                .addSubcommand(new FactorEffectCommand(here));
        var commands = new CommandLine(new TanjiCommand())
                .addSubcommand(new ServeCommand(here))
                .addSubcommand(methods)
                .addSubcommand(new TemplateCommand(here))
                .addSubcommand(new QuantifyCommand(here))
                .addSubcommand(new RecomputeCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new SolveCommand(terminal))
                .addSubcommand(factors)
                .addSubcommand(new HelpCommand());
        return commands.setResourceBundle(terminal.words())
                .setOut(new java.io.PrintWriter(terminal.out(), true))
                .setErr(new java.io.PrintWriter(terminal.err(), true))
                .setUsageHelpWidth(110)
                .setExecutionExceptionHandler((exception, command, parsed) -> explain(exception, terminal, parsed))
                .setParameterExceptionHandler((exception, given) -> explainUsage(exception, terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), spec.commandLine().getResourceBundle().getString("command.expected"));
    }

    private static int explain(Exception exception, Terminal terminal, ParseResult parsed) {
        boolean json = parsed.expandedArgs().contains("--json");
        if (exception instanceof Failure failure) {
            terminal.explain(failure, json);
            return ExitCode.of(failure.code().kind());
        }
        LoggerFactory.getLogger(TanjiCommand.class).debug("a command failed unexpectedly", exception);
        terminal.explain(
                Failure.of(CommandFailure.UNEXPECTED, exception.getClass().getSimpleName()), json);
        return ExitCode.INTERNAL;
    }

    private static int explainUsage(ParameterException exception, Terminal terminal) {
        var command = exception.getCommandLine();
        terminal.err().println(exception.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(exception, command.getErr());
        command.usage(terminal.err());
        return ExitCode.BAD_INPUT;
    }
}
