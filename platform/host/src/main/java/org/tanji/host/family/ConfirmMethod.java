package org.tanji.host.family;

import static org.tanji.host.family.ConfirmationFailure.COMPARED_IN_FUTURE;
import static org.tanji.host.family.ConfirmationFailure.COMPARISON_INCOMPLETE;
import static org.tanji.host.family.ConfirmationFailure.METHOD_NOT_LOADED;
import static org.tanji.host.family.ConfirmationFailure.OTHER_PLUGIN_LOADED;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.Actor;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** Records that a loaded method was compared with the text of its product standard. */
@CarriesOut(Clause.QUANTIFIED_BY_ITS_SPECIFICATION)
public final class ConfirmMethod {

    private static final ZoneId CALENDAR = ZoneId.of("Asia/Shanghai");

    private final Families families;
    private final Confirmations confirmations;
    private final Clock clock;

    public ConfirmMethod(Families families, Confirmations confirmations, Clock clock) {
        this.families = families;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /**
     * @param pluginSha256 of the jar whose method was compared; it has to be the one that is loaded
     * @param textCopy which copy of the standard's text was compared
     * @throws Failure METHOD_NOT_LOADED, OTHER_PLUGIN_LOADED, COMPARISON_INCOMPLETE or COMPARED_IN_FUTURE
     */
    public MethodConfirmation confirm(
            String methodId, String pluginSha256, String textCopy, String comparedBy, LocalDate comparedOn, Actor by) {
        var shipped = families.findMethod(methodId).orElseThrow(() -> Failure.of(METHOD_NOT_LOADED, methodId));
        var loaded = shipped.stamp().sha256();
        if (!loaded.equals(pluginSha256)) {
            throw Failure.of(OTHER_PLUGIN_LOADED, methodId, pluginSha256, loaded);
        }
        if (textCopy.isBlank() || comparedBy.isBlank()) {
            throw Failure.of(COMPARISON_INCOMPLETE, methodId);
        }
        var now = clock.instant();
        if (comparedOn.isAfter(LocalDate.ofInstant(now, CALENDAR))) {
            throw Failure.of(COMPARED_IN_FUTURE, comparedOn);
        }
        var confirmation = new MethodConfirmation(
                UUID.randomUUID().toString(),
                methodId,
                shipped.method().version(),
                loaded,
                shipped.method().standard().code(),
                textCopy.strip(),
                comparedBy.strip(),
                comparedOn,
                by.account(),
                now);
        confirmations.add(confirmation, by);
        return confirmation;
    }
}
