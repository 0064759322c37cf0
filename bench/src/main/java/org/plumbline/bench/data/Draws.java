package org.plumbline.bench.data;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Draws from a seed: the same draws in the same order give the same results on every machine. */
final class Draws {
    private static final long VERSION = 0x7000L;
    private static final int RANDOM_BITS_BESIDE_THE_TIME = 12;
    private static final long APART = 1_000_003;

    private final SplittableRandom random;

    private Draws(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The draws of one thing of a clinic, apart from those of every other. */
    static Draws of(long seed, int clinic, Kind kind, int number) {
        return new Draws(((seed * APART + clinic) * APART + kind.number) * APART + number);
    }

    /** What draws of its own. */
    enum Kind {
        CLINIC(0),
        MEMBER(1),
        PATIENT(2),
        AUDIT(3);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    /** The next id of a row made at this moment (UUID version 7, RFC 9562). */
    UUID id(Instant moment) {
        long high = moment.toEpochMilli() << 16 | VERSION | random.nextInt(1 << RANDOM_BITS_BESIDE_THE_TIME);
        long low = random.nextLong() >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low);
    }

    /** True with this probability, 0 to 1. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both limits included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
