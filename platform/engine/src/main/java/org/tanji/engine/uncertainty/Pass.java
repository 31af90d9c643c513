package org.tanji.engine.uncertainty;

/**
 * One step of drawing a block of numbers.
 *
 * <p>Short loops in classes of their own: the compiler then turns each into vector instructions by itself, which it does not
 * for one long loop.
 */
interface Pass {

    void run(Draws draws);
}
