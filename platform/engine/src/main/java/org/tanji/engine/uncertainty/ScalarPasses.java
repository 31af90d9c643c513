package org.tanji.engine.uncertainty;

import java.util.List;

/** Drawing in plain loops. */
record ScalarPasses() implements Passes {

    @Override
    public List<Pass> normal() {
        return List.of(
                new Uniform(),
                new Mark(),
                new Centre(),
                new Gather(),
                new Log(),
                new Root(),
                new Near(),
                new Scatter());
    }

    @Override
    public List<Pass> exponential() {
        return List.of(new Exponent(), new Scale());
    }

    record Uniform() implements Pass {
        @Override
        public void run(Draws draws) {
            var centred = draws.centred;
            long counter = draws.counter;
            for (int i = 0; i < Draws.WIDTH; i++) {
                centred[i] = RandomStream.centred(counter + i * RandomStream.GOLDEN_GAMMA);
            }
        }
    }

    /** Marks what lies in the tails, by the sign of what is left to the split. */
    record Mark() implements Pass {
        @Override
        public void run(Draws draws) {
            var centred = draws.centred;
            for (int word = 0; word < draws.marks.length; word++) {
                long bits = 0;
                for (int i = 0; i < Long.SIZE; i++) {
                    double left = NormalQuantile.SPLIT - Math.abs(centred[word * Long.SIZE + i]);
                    bits |= (Double.doubleToRawLongBits(left) >>> 63) << i;
                }
                draws.marks[word] = bits;
            }
        }
    }

    /** The centre's formula for all, as if there were no tails. */
    record Centre() implements Pass {
        @Override
        public void run(Draws draws) {
            var target = draws.target;
            var centred = draws.centred;
            for (int i = 0; i < Draws.WIDTH; i++) {
                target[i] = NormalQuantile.centre(centred[i]);
            }
        }
    }

    /** Puts the shares of what is marked side by side. */
    record Gather() implements Pass {
        @Override
        public void run(Draws draws) {
            int found = 0;
            draws.farTails = 0;
            for (int word = 0; word < draws.marks.length; word++) {
                for (long bits = draws.marks[word]; bits != 0; bits &= bits - 1) {
                    int place = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                    double share = 0.5 - Math.abs(draws.centred[place]);
                    if (share <= NormalQuantile.FAR_TAIL) {
                        draws.farPlaces[draws.farTails] = found;
                        draws.farShares[draws.farTails++] = share;
                    }
                    draws.places[found] = place;
                    draws.scores[found++] = share;
                }
            }
            draws.tails = found;
        }
    }

    record Log() implements Pass {
        @Override
        public void run(Draws draws) {
            var scores = draws.scores;
            int tails = draws.tails;
            for (int i = 0; i < tails; i++) {
                scores[i] = Logarithm.of(scores[i]);
            }
        }
    }

    record Root() implements Pass {
        @Override
        public void run(Draws draws) {
            var scores = draws.scores;
            int tails = draws.tails;
            for (int i = 0; i < tails; i++) {
                scores[i] = Math.sqrt(-scores[i]);
            }
        }
    }

    record Near() implements Pass {
        @Override
        public void run(Draws draws) {
            var scores = draws.scores;
            int tails = draws.tails;
            for (int i = 0; i < tails; i++) {
                scores[i] = NormalQuantile.near(scores[i]);
            }
        }
    }

    /** Puts the scores of the tails where they belong, with their sign. */
    record Scatter() implements Pass {
        @Override
        public void run(Draws draws) {
            for (int i = 0; i < draws.farTails; i++) {
                draws.scores[draws.farPlaces[i]] = NormalQuantile.tail(draws.farShares[i]);
            }
            var target = draws.target;
            var centred = draws.centred;
            var scores = draws.scores;
            var places = draws.places;
            int tails = draws.tails;
            for (int i = 0; i < tails; i++) {
                int place = places[i];
                target[place] = Math.copySign(scores[i], centred[place]);
            }
        }
    }

    record Exponent() implements Pass {
        @Override
        public void run(Draws draws) {
            var target = draws.target;
            var shifted = draws.shifted;
            double sigma = draws.sigma;
            for (int i = 0; i < Draws.WIDTH; i++) {
                double x = sigma * target[i];
                double n = Math.fma(x, Exponential.LOG2_E, Exponential.ROUNDER);
                shifted[i] = n;
                target[i] = Exponential.near(x, n - Exponential.ROUNDER);
            }
        }
    }

    record Scale() implements Pass {
        @Override
        public void run(Draws draws) {
            var target = draws.target;
            var shifted = draws.shifted;
            double median = draws.median;
            for (int i = 0; i < Draws.WIDTH; i++) {
                target[i] = median * (target[i] * Exponential.power(shifted[i]));
            }
        }
    }
}
