package org.plumbline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.bench.load.Load;
import org.plumbline.bench.load.Pace;
import org.plumbline.bench.load.Taken;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.bench.server.Site;
import org.plumbline.launcher.database.Role;

/** Seven in the morning: most phones at once; and then the others, while the server is killed in the middle of it. No exercise is told twice. */
record Morning(Site site, BenchDatabase database, List<Phone> phones) {
    private static final String HEADING = "user,patient,program,exercises";
    private static final double HUNDREDTH = 0.99;
    private static final double MOST_MILLIS = 150;
    private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();
    private static final int WARM_UP = 40;
    private static final Duration KILLED_AFTER = Duration.ofSeconds(30);

    /** What is on its way when the server is killed belongs to the outage. */
    private static final Duration BEFORE = Duration.ofMillis(500);

    void measure(Consumer<Figure> report) throws SQLException {
        List<Phone> first = phones.subList(0, phones.size() * 7 / 10);
        Load load = load(first, new Pace(first.size(), 333, 60 + WARM_UP));
        Instant begin = load.begin().plusSeconds(WARM_UP);
        List<Taken> taken =
                load.run().stream().filter(one -> !one.began().isBefore(begin)).toList();
        report.accept(Figure.beside("exercises told, 333 a second for 60 s", (double) taken.size(), ""));
        report.accept(new Figure("  p99", Goal.atMost(MOST_MILLIS), p99(taken.stream()), "ms"));
        report.accept(Figure.beside("  p50", samples(taken.stream()).median(), "ms"));
        killed(phones.subList(first.size(), phones.size()), report);
    }

    private Load load(List<Phone> some, Pace pace) {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        some.forEach(phone -> lines.add(phone.line()));
        return Load.soon(site.address(), lines, pace);
    }

    private void killed(List<Phone> others, Consumer<Figure> report) throws SQLException {
        Load load = load(others, new Pace(others.size(), 120, 120));
        Instant killed = load.begin().plus(KILLED_AFTER);
        CompletableFuture<Instant> back = CompletableFuture.supplyAsync(
                () -> {
                    site.killAndRestart();
                    return Instant.now();
                },
                CompletableFuture.delayedExecutor(
                        Duration.between(Instant.now(), killed).toMillis(), TimeUnit.MILLISECONDS));
        List<Taken> taken = load.run();
        Instant settled = settled(taken, killed, back.join());
        report.accept(Figure.beside("exercises told, 120 a second, server killed", (double) taken.size(), ""));
        report.accept(new Figure("  lost or doubled", Goal.atMost(0), Math.abs(taken.size() - kept(taken)), ""));
        report.accept(new Figure(
                "  p99 outside the outage",
                Goal.atMost(MOST_MILLIS),
                p99(taken.stream()
                        .filter(one -> one.began().isBefore(killed.minus(BEFORE))
                                || one.began().isAfter(settled))),
                "ms"));
        report.accept(Figure.beside("  the outage, until the server was back", seconds(killed, back.join()), "s"));
        report.accept(Figure.beside("  the outage, until all that waited was taken", seconds(killed, settled), "s"));
    }

    /** The outage ends when all that began during it is taken. */
    private static Instant settled(List<Taken> taken, Instant killed, Instant back) {
        return taken.stream()
                .filter(one -> one.until().isAfter(killed) && one.began().isBefore(back))
                .map(Taken::until)
                .max(Instant::compareTo)
                .orElse(back);
    }

    private static double seconds(Instant from, Instant until) {
        return Duration.between(from, until).toNanos() / NANOS_PER_SECOND;
    }

    /** How many of them the database has, each once. */
    private int kept(List<Taken> taken) throws SQLException {
        Object[] keys = taken.stream().map(Taken::key).toArray(UUID[]::new);
        try (Connection connection = database.database().connect(Role.MAINTENANCE);
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from submission where key = any (?)")) {
            query.setArray(1, connection.createArrayOf("uuid", keys));
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static double p99(Stream<Taken> taken) {
        return samples(taken).percentile(HUNDREDTH);
    }

    private static Samples samples(Stream<Taken> taken) {
        Samples samples = new Samples();
        taken.forEach(one -> samples.add(one.millis()));
        return samples;
    }
}
