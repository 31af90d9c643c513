package org.tanji.host.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class JsonOption {

    @Option(names = "--json", descriptionKey = "option.json")
    boolean asked;
}
