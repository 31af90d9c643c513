package org.tanji.host.quantification;

import static org.tanji.host.quantification.QuantificationFailure.NO_SUCH_JOB;
import static org.tanji.host.quantification.QuantificationFailure.TOO_MANY_JOBS;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Manifest;
import org.tanji.host.identity.Account;

/**
 * Monte Carlo runs, one after the other, so that pages stay quick; a run uses every processor by itself. What was
 * calculated is kept as a version of the study; a run that a restart ends leaves nothing behind and can be started again.
 */
public final class SamplingJobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SamplingJobs.class);
    private static final int MOST_EACH = 2;
    private static final int MOST = 20;
    private static final int REMEMBERED = 200;

    private final KeepStudy keep;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "sampling");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, SamplingJob> jobs = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SamplingJob> eldest) {
            return size() > REMEMBERED;
        }
    };

    public SamplingJobs(KeepStudy keep) {
        this.keep = keep;
    }

    /** @throws Failure TOO_MANY_JOBS when this account has two already, or everybody together twenty */
    public synchronized SamplingJob start(StudyId study, Account author, Manifest.SamplingSettings settings) {
        var active =
                jobs.values().stream().filter(job -> job.outcome().isEmpty()).toList();
        var own = active.stream().filter(job -> job.owner().equals(author.id())).count();
        if (own >= MOST_EACH) {
            throw Failure.of(TOO_MANY_JOBS, own, MOST_EACH);
        }
        if (active.size() >= MOST) {
            throw Failure.of(TOO_MANY_JOBS, active.size(), MOST);
        }
        var job = new SamplingJob(UUID.randomUUID().toString(), author.id(), study, settings);
        jobs.put(job.id(), job);
        worker.execute(() -> run(job, author));
        return job;
    }

    /** @throws Failure NO_SUCH_JOB also when it is somebody else's */
    public synchronized SamplingJob get(String id, Account reader) {
        var job = jobs.get(id);
        if (job == null || !job.owner().equals(reader.id())) {
            throw Failure.of(NO_SUCH_JOB, id);
        }
        return job;
    }

    /** Cancels what runs and takes no more. */
    @Override
    public synchronized void close() {
        jobs.values().forEach(SamplingJob::cancel);
        worker.shutdown();
    }

    private void run(SamplingJob job, Account author) {
        if (job.isCancelled()) {
            job.end(new SamplingJob.Outcome.Cancelled());
            return;
        }
        try {
            var version = keep.sample(job.study(), author, job.settings(), job);
            job.end(new SamplingJob.Outcome.Kept(version.number()));
        } catch (Failure failure) {
            job.end(job.isCancelled() ? new SamplingJob.Outcome.Cancelled() : new SamplingJob.Outcome.Failed(failure));
        } catch (RuntimeException e) {
            LOG.error("Monte Carlo run {} of study {} failed", job.id(), job.study(), e);
            job.end(new SamplingJob.Outcome.Failed(Failure.of(QuantificationFailure.RUN_FAILED)));
        }
    }
}
