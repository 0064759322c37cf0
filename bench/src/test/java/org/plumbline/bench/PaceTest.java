package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void hasEachPieceDoneOnceAndNoneBeforeItIsDue() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();

        List<Pace.Taken> taken = new Pace(200, Duration.ofSeconds(1), 4).run(done::add);

        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 200).boxed().toList());
        assertThat(taken).hasSize(200).allMatch(one -> one.millis() >= 0);
        assertThat(taken.get(199).due()).isEqualTo(Duration.ofMillis(995).toNanos());
    }

    @Test
    void whoWaitsInLineHasWaited() {
        List<Pace.Taken> taken = new Pace(100, Duration.ofSeconds(1), 1).run(number -> {
            if (number == 0) {
                spin(Duration.ofMillis(200));
            }
        });

        assertThat(taken.get(1).millis()).isGreaterThan(150);
    }

    private static void spin(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
