package org.plumbline.launcher.seed;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Draws from a seed: the same draws in the same order give the same results on every machine. */
final class Chance {
    private static final long VERSION = 0x7000L;
    private static final int RANDOM_BITS_BESIDE_THE_TIME = 12;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    /** The chance of one thing, apart from that of every other. */
    static Chance of(UUID thing) {
        return new Chance(thing.getMostSignificantBits() ^ thing.getLeastSignificantBits());
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

    /** A deviation from 0 of this standard deviation. */
    double deviation(double standard) {
        return random.nextGaussian() * standard;
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
