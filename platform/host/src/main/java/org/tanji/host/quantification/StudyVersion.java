package org.tanji.host.quantification;

import java.time.Instant;
import org.tanji.host.identity.AccountId;

/**
 * What a list shows of one version of a study. A version never changes; new data make the next one.
 *
 * @param number from 1
 * @param title of the product with its model, as stated
 * @param product slug of the rule's product
 * @param pluginSha256 of the jar that brought the method
 * @param footprint as printed, with its unit; empty when the result is incomplete
 * @param fileName of what was uploaded; empty for a re-run
 * @param resultDigest SHA-256 over the canonical result
 */
public record StudyVersion(
        StudyId study,
        int number,
        AccountId owner,
        String product,
        String title,
        String methodId,
        String methodVersion,
        String pluginId,
        String pluginSha256,
        String boundary,
        String footprint,
        boolean complete,
        boolean example,
        String fileName,
        String resultDigest,
        AccountId author,
        Instant createdAt) {}
