package org.tanji.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tanji.host.cli.Installation;
import org.tanji.host.cli.StartHost;

/** The host as the command line sees it. */
record ServedHost(Host host, String address) implements StartHost.RunningHost {

    @Override
    public Optional<String> demonstrationPassword() {
        return host.demonstrationPassword();
    }

    @Override
    public void close() {
        host.close();
    }

    /** Starts it from the settings file and what the command line says instead. */
    record Starter(Clock clock) implements StartHost {

        @Override
        public RunningHost start(Installation installation, Optional<Integer> port, Optional<Path> data) {
            var stated = HostSettings.read(installation.home(), List.of(installation.plugins()));
            var settings = port.map(stated::withPort).orElse(stated);
            var placed = data.map(Path::toAbsolutePath).map(settings::withData).orElse(settings);
            var host = Host.start(placed, clock);
            return new ServedHost(host, "http://localhost:" + host.port());
        }
    }
}
