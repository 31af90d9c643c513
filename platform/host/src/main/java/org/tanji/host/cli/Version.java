package org.tanji.host.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, as the jar's manifest says. */
public final class Version implements IVersionProvider {

    /** Such as {@code 0.1.0-SNAPSHOT}; {@code development} when run from class folders. */
    public static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Tanji " + current()};
    }
}
