package org.plumbline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.bench.server.Site;
import org.plumbline.launcher.database.Role;

/** Seven in the morning: all phones at once, and then the server is killed in the middle of it. */
record Morning(Site site, BenchDatabase database, List<Phone> phones) {
    private static final int DAYS = 5;
    private static final double HUNDREDTH = 0.99;
    private static final double MOST_MILLIS = 150;
    private static final Duration KILLED_AFTER = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Pace BURST = new Pace(333, Duration.ofMinutes(1), 64);
    private static final Pace WORN = new Pace(120, Duration.ofMinutes(2), 256);

    void burst(Consumer<Figure> report) {
        List<UUID> keys = keys(BURST);
        List<Pace.Taken> taken =
                BURST.run(number -> phone(number).did(exercise(number), day(number), keys.get(number)));
        report.accept(new Figure(
                "333 exercises a second for 60 s: p99", Goal.atMost(MOST_MILLIS), p99(taken.stream()), "ms"));
        report.accept(Figure.beside("  p50", samples(taken.stream()).median(), "ms"));
    }

    void killed(Consumer<Figure> report) throws SQLException {
        List<UUID> keys = keys(WORN);
        long begin = System.nanoTime();
        CompletableFuture<Long> back = CompletableFuture.supplyAsync(
                () -> {
                    site.killAndRestart();
                    return System.nanoTime() - begin;
                },
                CompletableFuture.delayedExecutor(KILLED_AFTER.toSeconds(), TimeUnit.SECONDS));
        List<Pace.Taken> taken =
                WORN.run(number -> phone(number).didAtLast(exercise(number), day(number), keys.get(number), PAUSE));
        long settled = settled(taken, back.join());
        Stream<Pace.Taken> outside = taken.stream()
                .filter(one -> one.due() < KILLED_AFTER.minusSeconds(1).toNanos() || one.due() > settled);
        report.accept(new Figure("killed at 120 a second: lost", Goal.atMost(0), keys.size() - kept(keys), ""));
        report.accept(new Figure("  p99 outside the outage", Goal.atMost(MOST_MILLIS), p99(outside), "ms"));
        report.accept(Figure.beside("  until it was back", sinceKilled(back.join()), "s"));
        report.accept(Figure.beside("  until all that waited was taken", sinceKilled(settled), "s"));
    }

    /** The outage ends when all that came during it is taken, in ns since the first. */
    private static long settled(List<Pace.Taken> taken, long back) {
        return taken.stream()
                .filter(one -> one.due() < back)
                .mapToLong(Pace.Taken::done)
                .max()
                .orElse(back);
    }

    private static List<UUID> keys(Pace pace) {
        return Stream.generate(UUID::randomUUID).limit(pace.count()).toList();
    }

    private static double sinceKilled(long moment) {
        return Duration.ofNanos(moment).minus(KILLED_AFTER).toSeconds();
    }

    private Phone phone(int number) {
        return phones.get(number % phones.size());
    }

    /** Each phone tells each exercise of each day once, as far as they reach. */
    private int exercise(int number) {
        return number / phones.size() % phone(number).exercises();
    }

    private int day(int number) {
        return number / phones.size() / phone(number).exercises() % DAYS;
    }

    private double kept(List<UUID> keys) throws SQLException {
        try (Connection connection = database.database().connect(Role.MAINTENANCE);
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from submission where key = any (?)")) {
            query.setArray(1, connection.createArrayOf("uuid", keys.toArray()));
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static double p99(Stream<Pace.Taken> taken) {
        return samples(taken).percentile(HUNDREDTH);
    }

    private static Samples samples(Stream<Pace.Taken> taken) {
        Samples samples = new Samples();
        taken.forEach(one -> samples.add(one.millis()));
        return samples;
    }
}
