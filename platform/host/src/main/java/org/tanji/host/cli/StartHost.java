package org.tanji.host.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Starts the web pages and the REST interface; implemented where the program is wired together. */
@FunctionalInterface
public interface StartHost {

    /**
     * @param port instead of the configured one
     * @param data folder of the database instead of the configured one
     * @throws org.tanji.engine.failure.Failure when the configuration is wrong or the port is taken
     */
    RunningHost start(Installation installation, Optional<Integer> port, Optional<Path> data);

    /** A host that answers requests until it is closed. */
    interface RunningHost extends AutoCloseable {

        /** What a browser on this machine opens, such as {@code http://localhost:8080}. */
        String address();

        /** The lines that tell a person how to sign in to a demonstration; empty when the store is a real one. */
        Optional<String> demonstrationPassword();

        @Override
        void close();
    }
}
