package org.tanji.engine.uncertainty;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Says when vectors begin to pay. Until the JVM has compiled them they are a hundred times slower than plain loops, which
 * would make a short run a slow one. The bits are the same before and after, so it does not matter when a thread turns.
 */
final class WarmUp {

    /** Blocks that all threads together draw by plain loops first: about a second's work. */
    private static final long BLOCKS = 1_000_000;

    private static final int STRIDE = 1_000;

    private static final AtomicLong DRAWN = new AtomicLong();

    private boolean over;
    private int here;

    private WarmUp(boolean over) {
        this.over = over;
    }

    /** For a thread that begins now. */
    static WarmUp begin() {
        return new WarmUp(DRAWN.get() >= BLOCKS);
    }

    /** For one that never turns. */
    static WarmUp none() {
        return new WarmUp(true);
    }

    boolean isOver() {
        return over;
    }

    /** Called for every block; true once, when it is time to turn. */
    boolean ends() {
        if (over || ++here % STRIDE != 0) {
            return false;
        }
        over = DRAWN.addAndGet(STRIDE) >= BLOCKS;
        return over;
    }
}
