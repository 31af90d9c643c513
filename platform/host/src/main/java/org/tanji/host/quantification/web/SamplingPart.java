package org.tanji.host.quantification.web;

import java.util.Locale;
import org.tanji.host.quantification.SamplingJob;
import org.tanji.host.web.Words;

/**
 * How far a Monte Carlo run is.
 *
 * @param ended why it ended without a result; empty while it waits or runs
 */
public record SamplingPart(String address, int done, int iterations, String progress, String ended) {

    static SamplingPart of(SamplingJob job, Words words) {
        var iterations = job.settings().iterations();
        return new SamplingPart(
                "/studies/" + job.study() + "/sampling/" + job.id(),
                job.done(),
                iterations,
                String.format(Locale.ROOT, "%,d / %,d", job.done(), iterations),
                ended(job, words));
    }

    private static String ended(SamplingJob job, Words words) {
        if (job.outcome().isEmpty()) {
            return "";
        }
        return job.outcome().get() instanceof SamplingJob.Outcome.Failed failed
                ? failed.failure().message(words.locale())
                : words.text("sampling.cancelled");
    }
}
