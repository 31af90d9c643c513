package org.tanji.host.cli;

import java.io.Console;
import java.util.concurrent.atomic.AtomicLong;
import org.tanji.engine.uncertainty.RunMonitor;

/** How far a Monte Carlo run is, on one line of standard error that is written over; only for people at a terminal. */
final class ProgressLine implements RunMonitor {

    private final Terminal terminal;
    private final AtomicLong planned = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong shown = new AtomicLong(-1);

    private ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows nothing where output goes to a file or to another program. */
    static RunMonitor on(Terminal terminal) {
        return isAtTerminal() ? new ProgressLine(terminal) : RunMonitor.NONE;
    }

    static ProgressLine always(Terminal terminal) {
        return new ProgressLine(terminal);
    }

    @Override
    public void planned(int iterations) {
        done.set(0);
        planned.set(iterations);
    }

    @Override
    public void sampled(int iterations) {
        long now = done.addAndGet(iterations);
        long percent = 100 * now / Math.max(1, planned.get());
        long before = shown.getAndSet(percent);
        if (percent != before) {
            terminal.err()
                    .print("\r" + terminal.text("quantify.progress", percent, String.valueOf(planned.get()))
                            + (percent >= 100 ? "\r\033[K" : ""));
            terminal.err().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    /** Newer Java has a console even where there is no terminal, and then says so. */
    private static boolean isAtTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
