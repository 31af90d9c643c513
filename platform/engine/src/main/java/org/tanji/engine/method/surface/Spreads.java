package org.tanji.engine.method.surface;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.uncertainty.Spread;

/** Distributions as files write them: {@code lognormal 1.05}, {@code normal 5 %}, {@code triangular 3 4}. */
public final class Spreads {

    private static final Pattern LOGNORMAL = Pattern.compile("lognormal +(\\S+)");
    private static final Pattern NORMAL = Pattern.compile("normal +([^\\s%]+) *%");
    private static final Pattern BOUNDED = Pattern.compile("(triangular|uniform) +(\\S+) +(\\S+)");

    private Spreads() {}

    /** @throws Failure when it is written otherwise, or when no value could follow it */
    public static Spread parse(String text) {
        var lognormal = LOGNORMAL.matcher(text.strip());
        if (lognormal.matches()) {
            var factor = Quantity.number(lognormal.group(1));
            return allowed(factor.compareTo(BigDecimal.ONE) >= 0, new Spread.Lognormal(factor), text);
        }
        var normal = NORMAL.matcher(text.strip());
        if (normal.matches()) {
            var percent = Quantity.number(normal.group(1));
            return allowed(percent.signum() >= 0, new Spread.Normal(percent), text);
        }
        var bounded = BOUNDED.matcher(text.strip());
        if (bounded.matches()) {
            return bounded(bounded, text);
        }
        throw Kind.SPREAD.refusal(text);
    }

    private static Spread bounded(Matcher written, String text) {
        var low = Quantity.number(written.group(2));
        var high = Quantity.number(written.group(3));
        var spread =
                written.group(1).equals("uniform") ? new Spread.Uniform(low, high) : new Spread.Triangular(low, high);
        return allowed(low.compareTo(high) < 0, spread, text);
    }

    private static Spread allowed(boolean allowed, Spread spread, String text) {
        if (!allowed) {
            throw Kind.SPREAD.refusal(text);
        }
        return spread;
    }
}
