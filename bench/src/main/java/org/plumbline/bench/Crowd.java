package org.plumbline.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several who do the same at the same time. */
record Crowd<T>(List<T> people) {
    /**
     * How long it takes each of them, so many times.
     *
     * @param ready what comes before each time and isn't measured
     */
    Samples each(int times, Consumer<T> ready, Consumer<T> act) {
        ExecutorService users = Executors.newFixedThreadPool(people.size());
        try {
            Samples all = new Samples();
            List<Future<Samples>> running = people.stream()
                    .map(one -> users.submit(() -> timed(times, () -> ready.accept(one), () -> act.accept(one))))
                    .toList();
            for (Future<Samples> one : running) {
                all.addAll(one.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            users.shutdown();
        }
    }

    private static Samples timed(int times, Runnable ready, Runnable act) {
        // What only the first request of a session does isn't measured.
        ready.run();
        act.run();
        Samples own = new Samples();
        for (int each = 0; each < times; each++) {
            ready.run();
            own.time(act);
        }
        return own;
    }
}
