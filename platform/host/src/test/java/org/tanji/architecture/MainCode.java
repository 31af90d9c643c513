package org.tanji.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Everything that is shipped: no tests, and nothing that the build generated from scripts and templates. */
final class MainCode implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("/test-classes/")
                && !location.contains("-tests.jar")
                && !location.contains("/org/tanji/host/store/schema/")
                && !location.contains("/org/tanji/host/web/template/");
    }
}
