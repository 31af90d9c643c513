package org.tanji.host.quantification;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Manifest;
import org.tanji.engine.uncertainty.RunMonitor;
import org.tanji.host.identity.AccountId;

/** A Monte Carlo run in the background: how far it is, and how it ended. */
public final class SamplingJob implements RunMonitor {

    private final String id;
    private final AccountId owner;
    private final StudyId study;
    private final Manifest.SamplingSettings settings;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean cancelled;
    private volatile Optional<Outcome> outcome = Optional.empty();

    SamplingJob(String id, AccountId owner, StudyId study, Manifest.SamplingSettings settings) {
        this.id = id;
        this.owner = owner;
        this.study = study;
        this.settings = settings;
    }

    /** How a run ended. */
    public sealed interface Outcome {

        /** @param number of the version that holds the result */
        record Kept(int number) implements Outcome {}

        record Cancelled() implements Outcome {}

        record Failed(Failure failure) implements Outcome {}
    }

    public String id() {
        return id;
    }

    public AccountId owner() {
        return owner;
    }

    public StudyId study() {
        return study;
    }

    public Manifest.SamplingSettings settings() {
        return settings;
    }

    /** Empty while it waits or runs. */
    public Optional<Outcome> outcome() {
        return outcome;
    }

    /** Iterations done so far. */
    public int done() {
        return Math.min(done.get(), settings.iterations());
    }

    public void cancel() {
        cancelled = true;
    }

    void end(Outcome how) {
        outcome = Optional.of(how);
    }

    @Override
    public void sampled(int iterations) {
        done.addAndGet(iterations);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
