package org.tanji.engine.uncertainty;

/** Watches a run and may end it. Called from any thread. */
public interface RunMonitor {

    /** Nobody watches. */
    RunMonitor NONE = new RunMonitor() {
        @Override
        public void sampled(int iterations) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** A batch of that many iterations begins; a run with a target may take several, each from the first sample on. */
    default void planned(int iterations) {}

    /** That many more iterations are done. */
    void sampled(int iterations);

    boolean isCancelled();
}
