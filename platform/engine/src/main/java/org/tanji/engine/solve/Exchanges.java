package org.tanji.engine.solve;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Exchanges with their places; elements count from 1, as for people. */
final class Exchanges {

    record Placed(Exchange exchange, String place) {}

    private Exchanges() {}

    static Stream<Placed> placed(String list, List<Exchange> exchanges) {
        return IntStream.range(0, exchanges.size())
                .mapToObj(i -> new Placed(exchanges.get(i), list + "[" + (i + 1) + "]"));
    }
}
