/**
 * The certification body's program, one package for each step of the rule:
 *
 * <pre>
 *   application → planning → inspection → verification → decision → certificate
 *                                                                        ↓
 *                                            recertification  ←  surveillance
 * </pre>
 *
 * <p>A step may use the steps before it, never one after it. Inside a step, the package itself holds what the rule
 * says; {@code store} keeps it in the database and {@code web} shows it. Start reading at {@link org.tanji.host.Main}.
 * Not here: how a footprint is calculated, which is {@code org.tanji.engine}.
 */
@NullMarked
package org.tanji.host;

import org.jspecify.annotations.NullMarked;
