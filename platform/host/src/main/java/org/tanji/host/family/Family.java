package org.tanji.host.family;

import java.util.List;
import org.tanji.api.v1.ApplicationChecklist;
import org.tanji.api.v1.FamilyProfile;
import org.tanji.api.v1.UnitPartition;
import org.tanji.engine.result.Manifest.PluginStamp;

/**
 * What a plugin answered, kept under the plugin's hash; no code of the plugin is left in it.
 *
 * @param stamp id, version and SHA-256 of the jar
 * @param methods in the order in which the plugin named them
 */
public record Family(
        FamilyProfile profile,
        PluginStamp stamp,
        List<ShippedMethod> methods,
        UnitPartition partition,
        ApplicationChecklist checklist) {

    public Family {
        methods = List.copyOf(methods);
    }

    /** Permanent, such as {@code submersible-pumps}. */
    public String id() {
        return profile.id();
    }
}
