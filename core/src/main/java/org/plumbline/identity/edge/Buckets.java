package org.plumbline.identity.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** One limit's buckets, one for each whom it counts. Their number is bounded; one that rests is full, and is forgotten. */
final class Buckets {

    private static final long MOST = 50_000;
    private static final Duration REST = Duration.ofMinutes(10);
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final LoadingCache<String, Counted> byKey;

    Buckets(Rate rate) {
        byKey = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(REST)
                .build(key -> new Counted(rate.bucket(), new AtomicLong(System.nanoTime() - MINUTE)));
    }

    /** Counts one request of somebody's. */
    Verdict count(String key) {
        Counted counted = byKey.get(key);
        ConsumptionProbe probe = counted.bucket().tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Verdict.FINE;
        }
        long wait = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        return new Verdict(wait, counted.isToBeTold());
    }

    /**
     * What becomes of a request.
     *
     * @param retryAfter seconds to wait; 0 where it is let through
     * @param toBeTold whether it is the first refusal of this bucket within a minute
     */
    record Verdict(long retryAfter, boolean toBeTold) {

        private static final Verdict FINE = new Verdict(0, false);

        boolean isRefusal() {
            return retryAfter > 0;
        }
    }

    private record Counted(Bucket bucket, AtomicLong told) {

        boolean isToBeTold() {
            long now = System.nanoTime();
            long last = told.get();
            return now - last >= MINUTE && told.compareAndSet(last, now);
        }
    }
}
