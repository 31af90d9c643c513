package org.tanji.host;

import java.util.Optional;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Prints the version of this build. */
    public static void main(String[] arguments) {
        System.out.println("Tanji "
                + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)"));
    }
}
