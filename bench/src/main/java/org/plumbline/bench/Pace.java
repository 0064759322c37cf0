package org.plumbline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Work that comes at its own pace, whether or not what came before is done: who waits in line waits, too.
 *
 * @param perSecond how many a second
 * @param lasts for how long
 * @param workers how many can be at it at once
 */
record Pace(int perSecond, Duration lasts, int workers) {

    private static final double MILLI = Duration.ofMillis(1).toNanos();

    /** One piece of work. */
    interface Work {
        void of(int number) throws InterruptedException;
    }

    /**
     * When a piece was due, and how long after it was done.
     *
     * @param due in ns since the first
     * @param millis from when it was due
     */
    record Taken(long due, double millis) {

        /** When it was done, in ns since the first was due. */
        long done() {
            return due + (long) (millis * MILLI);
        }
    }

    /** How many there are in all. */
    int count() {
        return (int) (perSecond * lasts.toSeconds());
    }

    /** Has them all done. */
    List<Taken> run(Work work) {
        ExecutorService all = Executors.newFixedThreadPool(workers);
        try {
            long begin = System.nanoTime();
            List<Future<Taken>> running = new ArrayList<>();
            for (int number = 0; number < count(); number++) {
                int each = number;
                long due = Duration.ofSeconds(1).toNanos() * number / perSecond;
                running.add(all.submit(() -> taken(work, each, begin, due)));
            }
            List<Taken> taken = new ArrayList<>();
            for (Future<Taken> one : running) {
                taken.add(one.get());
            }
            return taken;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            all.shutdown();
        }
    }

    private static Taken taken(Work work, int number, long begin, long due) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(begin + due - System.nanoTime());
        work.of(number);
        return new Taken(due, (System.nanoTime() - begin - due) / MILLI);
    }
}
