package org.tanji.engine.uncertainty;

import java.util.List;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Drawing by the Vector API: the operations of {@link ScalarPasses}, several numbers at a time. Compiled apart, because
 * the module is an incubator; found by its name, because it may be absent.
 */
final class VectorPasses implements Passes {

    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
    private static final int LANES = DOUBLES.length();
    private static final LongVector STEPS = LongVector.zero(LONGS).addIndex(1).mul(RandomStream.GOLDEN_GAMMA);
    /** From here on the JVM turns a mask into bits by one instruction; before, plain loops are faster at that. */
    private static final int MASKS_ARE_FAST = 21;

    VectorPasses() {}

    @Override
    public List<Pass> normal() {
        return List.of(
                new Centre(),
                Runtime.version().feature() >= MASKS_ARE_FAST ? new Mark() : new ScalarPasses.Mark(),
                new ScalarPasses.Gather(),
                new Log(),
                new ScalarPasses.Root(),
                new ScalarPasses.Near(),
                new ScalarPasses.Scatter());
    }

    @Override
    public List<Pass> exponential() {
        return List.of(new Exponent());
    }

    private static DoubleVector all(double value) {
        return DoubleVector.broadcast(DOUBLES, value);
    }

    record Centre() implements Pass {
        @Override
        public void run(Draws draws) {
            var centred = draws.centred;
            var target = draws.target;
            long counter = draws.counter;
            for (int i = 0; i < Draws.WIDTH; i += LANES) {
                var bits = STEPS.add(counter + i * RandomStream.GOLDEN_GAMMA);
                bits = bits.lanewise(VectorOperators.XOR, bits.lanewise(VectorOperators.LSHR, 30))
                        .mul(RandomStream.FIRST_FACTOR);
                bits = bits.lanewise(VectorOperators.XOR, bits.lanewise(VectorOperators.LSHR, 27))
                        .mul(RandomStream.SECOND_FACTOR);
                bits = bits.lanewise(VectorOperators.XOR, bits.lanewise(VectorOperators.LSHR, 31))
                        .lanewise(VectorOperators.LSHR, 12)
                        .lanewise(VectorOperators.OR, RandomStream.ONE);
                var q = bits.reinterpretAsDoubles().sub(1.5).add(RandomStream.HALF_STEP);
                q.intoArray(centred, i);
                var r = q.neg().fma(q, all(NormalQuantile.SPLIT_SQUARED));
                var s = r.mul(r);
                var even = all(3.3430575583588128105e4)
                        .fma(s, all(4.5921953931549871457e4))
                        .fma(s, all(1.9715909503065514427e3))
                        .fma(s, all(3.3871328727963666080e0));
                var odd = all(2.5090809287301226727e3)
                        .fma(s, all(6.7265770927008700853e4))
                        .fma(s, all(1.3731693765509461125e4))
                        .fma(s, all(1.3314166789178437745e2));
                var evenBelow = all(2.8729085735721942674e4)
                        .fma(s, all(2.1213794301586595867e4))
                        .fma(s, all(6.8718700749205790830e2))
                        .fma(s, all(1.0));
                var oddBelow = all(5.2264952788528545610e3)
                        .fma(s, all(3.9307895800092710610e4))
                        .fma(s, all(5.3941960214247511077e3))
                        .fma(s, all(4.2313330701600911252e1));
                q.mul(odd.fma(r, even)).div(oddBelow.fma(r, evenBelow)).intoArray(target, i);
            }
        }
    }

    record Mark() implements Pass {
        @Override
        public void run(Draws draws) {
            var centred = draws.centred;
            for (int word = 0; word < draws.marks.length; word++) {
                long bits = 0;
                for (int i = 0; i < Long.SIZE; i += LANES) {
                    bits |= DoubleVector.fromArray(DOUBLES, centred, word * Long.SIZE + i)
                                    .abs()
                                    .compare(VectorOperators.GT, NormalQuantile.SPLIT)
                                    .toLong()
                            << i;
                }
                draws.marks[word] = bits;
            }
        }
    }

    /** Beyond the last tail it reckons with what is left of earlier blocks, which nobody reads. */
    record Log() implements Pass {
        @Override
        public void run(Draws draws) {
            var scores = draws.scores;
            int tails = draws.tails;
            for (int i = 0; i < tails; i += LANES) {
                var bits = DoubleVector.fromArray(DOUBLES, scores, i).reinterpretAsLongs();
                var k = bits.sub(Logarithm.SHIFTED_ROOT_OF_HALF).lanewise(VectorOperators.LSHR, 52);
                var m = bits.sub(k.sub(1024).lanewise(VectorOperators.LSHL, 52)).reinterpretAsDoubles();
                var power = k.add(Logarithm.TWO_TO_52).reinterpretAsDoubles().sub(Logarithm.TWO_TO_52_AND_1024);
                var f = m.sub(1).div(m.add(1));
                var s = f.mul(f);
                var t = s.mul(s);
                var even = all(1.0 / 21)
                        .fma(t, all(1.0 / 17))
                        .fma(t, all(1.0 / 13))
                        .fma(t, all(1.0 / 9))
                        .fma(t, all(1.0 / 5))
                        .fma(t, all(1.0));
                var odd = all(1.0 / 19)
                        .fma(t, all(1.0 / 15))
                        .fma(t, all(1.0 / 11))
                        .fma(t, all(1.0 / 7))
                        .fma(t, all(1.0 / 3));
                var rest = f.add(f).mul(odd.fma(s, even));
                power.fma(all(Exponential.LN2_HIGH), power.fma(all(Exponential.LN2_LOW), rest))
                        .intoArray(scores, i);
            }
        }
    }

    record Exponent() implements Pass {
        @Override
        public void run(Draws draws) {
            var target = draws.target;
            double median = draws.median;
            double sigma = draws.sigma;
            for (int i = 0; i < Draws.WIDTH; i += LANES) {
                var x = DoubleVector.fromArray(DOUBLES, target, i).mul(sigma);
                var n = x.fma(all(Exponential.LOG2_E), all(Exponential.ROUNDER));
                var power = n.reinterpretAsLongs()
                        .lanewise(VectorOperators.LSHL, 52)
                        .add(RandomStream.ONE)
                        .reinterpretAsDoubles();
                n = n.sub(Exponential.ROUNDER);
                var r = n.fma(all(-Exponential.LN2_LOW), n.fma(all(-Exponential.LN2_HIGH), x));
                var s = r.mul(r);
                var even = all(1.0 / 479001600.0)
                        .fma(s, all(1.0 / 3628800.0))
                        .fma(s, all(1.0 / 40320.0))
                        .fma(s, all(1.0 / 720.0))
                        .fma(s, all(1.0 / 24.0))
                        .fma(s, all(0.5))
                        .fma(s, all(1.0));
                var odd = all(1.0 / 6227020800.0)
                        .fma(s, all(1.0 / 39916800.0))
                        .fma(s, all(1.0 / 362880.0))
                        .fma(s, all(1.0 / 5040.0))
                        .fma(s, all(1.0 / 120.0))
                        .fma(s, all(1.0 / 6.0))
                        .fma(s, all(1.0));
                odd.fma(r, even).mul(power).mul(median).intoArray(target, i);
            }
        }
    }
}
