package org.tanji.host.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.tanji.host.cli.StartHost.RunningHost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tanji serve}: starts the host and stays until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Surroundings here;
    private final Terminal terminal;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.option.port")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "serve.option.data")
    private Optional<Path> data = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    ServeCommand(Surroundings here) {
        this.here = here;
        this.terminal = here.terminal();
    }

    @Override
    public Integer call() throws InterruptedException {
        var host = here.starter().start(here.installation().get(), port, data);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(host, stopped), "tanji-stop"));
        announce(host);
        stopped.await();
        return ExitCode.SUCCESS;
    }

    private void stop(RunningHost host, CountDownLatch stopped) {
        host.close();
        terminal.err().println(terminal.text("serve.stopped"));
        stopped.countDown();
    }

    private void announce(RunningHost host) {
        var password = host.demonstrationPassword();
        if (json.asked) {
            var document = Terminal.JSON.createObjectNode().put("address", host.address());
            password.ifPresent(word -> document.put("demonstrationPassword", word));
            terminal.print(document);
            return;
        }
        terminal.out().println(terminal.text("serve.address", host.address()));
        terminal.out()
                .println(password.map(word -> terminal.text("serve.demonstration", word))
                        .orElseGet(() -> terminal.text("serve.signIn")));
    }
}
