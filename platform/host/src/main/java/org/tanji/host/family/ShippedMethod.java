package org.tanji.host.family;

import java.util.Optional;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;
import org.tanji.engine.result.Manifest.PluginStamp;

/**
 * A method as a plugin brings it.
 *
 * @param stamp of the plugin, for the manifest of every result
 * @param example a worked example with invented data
 */
public record ShippedMethod(Method method, PluginStamp stamp, Optional<Inventory> example) {}
