package org.tanji.host.family;

import java.time.Instant;
import java.time.LocalDate;
import org.tanji.host.identity.AccountId;

/**
 * That somebody has compared a method, as one plugin brings it, with the text of its product standard. A plugin can only
 * call its method a draft; this record of the body is what makes it fit for certificates.
 *
 * @param pluginSha256 of the jar; another build of the same version is another method until it was compared too
 * @param standard such as {@code CTS PCEC-20:2025}
 * @param textCopy which copy of the text was compared
 * @param comparedBy name of the person who compared
 */
public record MethodConfirmation(
        String id,
        String methodId,
        String methodVersion,
        String pluginSha256,
        String standard,
        String textCopy,
        String comparedBy,
        LocalDate comparedOn,
        AccountId recordedBy,
        Instant recordedAt) {}
