package org.tanji.engine.uncertainty;

import java.util.List;

/** How blocks are drawn: by plain loops, or by the Vector API where the JVM was started with it. Both give the same bits. */
interface Passes {

    /** From a counter to normal scores. */
    List<Pass> normal();

    /** From normal scores to lognormal numbers. */
    List<Pass> exponential();

    /** {@code VECTOR_MODULE} is an incubator: it is there only if the JVM was started with {@code --add-modules}. */
    String VECTOR_MODULE = "jdk.incubator.vector";

    static Passes fastest() {
        return Fastest.FOUND;
    }

    /** Looked for once. */
    final class Fastest {

        private static final Passes FOUND = find();

        private Fastest() {}

        private static Passes find() {
            if (ModuleLayer.boot().findModule(VECTOR_MODULE).isEmpty()) {
                return new ScalarPasses();
            }
            try {
                return (Passes) Class.forName("org.tanji.engine.uncertainty.VectorPasses")
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException | LinkageError e) {
                return new ScalarPasses(); // a JVM whose Vector API has moved on
            }
        }
    }
}
