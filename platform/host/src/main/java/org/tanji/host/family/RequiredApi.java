package org.tanji.host.family;

import static org.tanji.host.family.FamilyFailure.WRONG_API_VERSION;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanji.api.v1.ApiVersion;
import org.tanji.engine.failure.Failure;

/**
 * Compares the plugin API that a jar asks for with the one that is here: the same major version, and at least that minor
 * one. Ranges are not read on purpose: they mean different things to different libraries.
 */
final class RequiredApi {

    private static final Pattern WRITTEN = Pattern.compile("(?:>=\\s*)?(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");

    private RequiredApi() {}

    static void check(PluginJar jar) {
        var asked = WRITTEN.matcher(jar.requires());
        var here = WRITTEN.matcher(ApiVersion.current());
        if (!here.matches() || !asked.matches() || !fits(asked, here)) {
            throw Failure.of(WRONG_API_VERSION, jar.name(), jar.requires(), ApiVersion.current());
        }
    }

    private static boolean fits(Matcher asked, Matcher here) {
        if (part(asked, 1) != part(here, 1)) {
            return false;
        }
        int minor = Integer.compare(part(here, 2), part(asked, 2));
        return minor > 0 || (minor == 0 && part(here, 3) >= part(asked, 3));
    }

    private static int part(Matcher version, int group) {
        return Integer.parseInt(version.group(group));
    }
}
