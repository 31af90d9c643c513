package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.quantity.Unit;

/**
 * What each term of the five formulas is multiplied with, written out as steps:
 *
 * <pre>
 * cut-off      (1-R1) Ev + R1 Erec + (1-R2-R3) Ed + R3 Eer
 * closed loop  Ev + R2 (ErecEoL - Ev*) + (1-R2-R3) Ed + R3 Eer
 * open loop    Ev + R2 (ErecEoL - value Ev*) + (1-R2-R3) Ed + R3 Eer
 * 50/50        (1-R1/2) Ev + R1/2 Erec + R2/2 (ErecEoL - Ev*) + (1-R2-R3) Ed + R3 Eer
 * CFF          (1-R1) Ev + R1 (A Erec + (1-A) Ev Qin) + (1-A) R2 (ErecEoL - Ev* Qout)
 *              + (1-B) R3 (Eer - heat - power) + (1-R2-R3) Ed
 * </pre>
 */
final class RecyclingCoefficients {

    private final Tape tape;
    private final Map<String, Integer> rates;
    private final Origin part;
    private final int one;
    private final int half;

    /** @param rates steps of R1, R2, R3, A, B, value, in and out */
    RecyclingCoefficients(Tape tape, Map<String, Integer> rates, Origin part) {
        this.tape = tape;
        this.rates = rates;
        this.part = part;
        this.one = tape.constant(BigDecimal.ONE, Unit.ONE, part).step();
        this.half = tape.constant(new BigDecimal("0.5"), Unit.ONE, part).step();
    }

    /** Empty where the approach has no such term. */
    Optional<Integer> of(RecyclingApproach approach, RecyclingTerm term) {
        return switch (term) {
            case VIRGIN -> Optional.of(virgin(approach));
            case RECYCLED -> recycled(approach);
            case RECYCLING -> recycling(approach);
            case SUBSTITUTED -> substituted(approach).map(this::minus);
            case DISPOSAL -> Optional.of(less(less(one, rate("R2")), rate("R3")));
            case BURNING ->
                Optional.of(approach == RecyclingApproach.CFF ? times(less(one, rate("B")), rate("R3")) : rate("R3"));
            case HEAT, POWER ->
                approach == RecyclingApproach.CFF
                        ? Optional.of(minus(times(less(one, rate("B")), rate("R3"))))
                        : Optional.empty();
        };
    }

    /** What an approach has more of a term than cut-off has; empty where it is the same by its formula. */
    Optional<Integer> beyondCutOff(RecyclingApproach approach, RecyclingTerm term) {
        if (approach == RecyclingApproach.CUT_OFF
                || term == RecyclingTerm.DISPOSAL
                || term == RecyclingTerm.BURNING && approach != RecyclingApproach.CFF) {
            return Optional.empty();
        }
        var cutOff = of(RecyclingApproach.CUT_OFF, term);
        var own = of(approach, term);
        if (own.isEmpty()) {
            return cutOff.map(this::minus);
        }
        return cutOff.isEmpty() ? own : Optional.of(less(own.get(), cutOff.get()));
    }

    private int virgin(RecyclingApproach approach) {
        return switch (approach) {
            case CUT_OFF -> less(one, rate("R1"));
            case CLOSED_LOOP, OPEN_LOOP -> one;
            case HALF -> less(one, times(half, rate("R1")));
            case CFF -> plus(less(one, rate("R1")), times(times(rate("R1"), less(one, rate("A"))), rate("in")));
        };
    }

    private Optional<Integer> recycled(RecyclingApproach approach) {
        return switch (approach) {
            case CUT_OFF -> Optional.of(rate("R1"));
            case CLOSED_LOOP, OPEN_LOOP -> Optional.empty();
            case HALF -> Optional.of(times(half, rate("R1")));
            case CFF -> Optional.of(times(rate("R1"), rate("A")));
        };
    }

    private Optional<Integer> recycling(RecyclingApproach approach) {
        return switch (approach) {
            case CUT_OFF -> Optional.empty();
            case CLOSED_LOOP, OPEN_LOOP -> Optional.of(rate("R2"));
            case HALF -> Optional.of(times(half, rate("R2")));
            case CFF -> Optional.of(times(less(one, rate("A")), rate("R2")));
        };
    }

    private Optional<Integer> substituted(RecyclingApproach approach) {
        return switch (approach) {
            case CUT_OFF -> Optional.empty();
            case CLOSED_LOOP -> Optional.of(rate("R2"));
            case OPEN_LOOP -> Optional.of(times(rate("R2"), rate("value")));
            case HALF -> Optional.of(times(half, rate("R2")));
            case CFF -> Optional.of(times(times(less(one, rate("A")), rate("R2")), rate("out")));
        };
    }

    private int rate(String name) {
        return java.util.Objects.requireNonNull(rates.get(name));
    }

    private int plus(int left, int right) {
        return operation(Operator.SUM, left, right);
    }

    private int less(int left, int right) {
        return operation(Operator.DIFFERENCE, left, right);
    }

    private int times(int left, int right) {
        return operation(Operator.PRODUCT, left, right);
    }

    private int minus(int operand) {
        return tape.operation(Operator.NEGATION, List.of(operand), Unit.ONE, part)
                .step();
    }

    private int operation(Operator operator, int left, int right) {
        return tape.operation(operator, List.of(left, right), Unit.ONE, part).step();
    }
}
