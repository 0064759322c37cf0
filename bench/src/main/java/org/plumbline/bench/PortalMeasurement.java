package org.plumbline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.bench.data.GeneratedClinic;
import org.plumbline.bench.data.Person;
import org.plumbline.bench.data.Volume;
import org.plumbline.bench.floor.Floor;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.bench.server.Site;
import org.plumbline.bench.server.Subject;

/** What patients' phones do in the morning: alone, all at once, and while the server is killed; and what of each stays on the heap. */
final class PortalMeasurement {
    private static final int PHONES = 1000;
    private static final int SESSIONS = 300;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 7;
    private static final int AT_ONCE = 40;
    private static final int CROWD = 8;
    private static final double KILOBYTE = 1024;
    private static final double MOST_HEAP = 15;

    private final Site site;
    private final BenchDatabase database;
    private final GeneratedClinic clinic;
    private final List<Phone> phones = new ArrayList<>();

    private PortalMeasurement(Site site, BenchDatabase database, GeneratedClinic clinic) {
        this.site = site;
        this.database = database;
        this.clinic = clinic;
    }

    static void run(Consumer<Figure> report) throws SQLException {
        Volume volume = Volume.upToToday(20, 50, 40).withLargest(2_000);
        try (BenchDatabase database = BenchDatabase.start("portal")) {
            database.fill(volume);
            try (Site site = Site.start(database)) {
                PortalMeasurement measurement = new PortalMeasurement(site, database, new GeneratedClinic(volume, 0));
                report.accept(measurement.heap());
                measurement.measure("patient's today, JSON", Phone::today, new Limits(4, 0.35), report);
                measurement.measure("pain report", Phone::reportPain, new Limits(1.8, 0.5), report);
                new Morning(site, database, measurement.phones).measure(report);
            }
        }
    }

    /** How slow at most, and how many at least, as parts of the bare statements'. */
    private record Limits(double slowness, double throughput) {}

    /** Signs patients in, and tells what each of some of them leaves on the heap. */
    private Figure heap() {
        List<Person> people = clinic.patientsWhoGoOn(PHONES);
        int half = people.size() - Math.min(SESSIONS, people.size() / 2);
        people.subList(0, half).forEach(this::take);
        long before = site.liveBytes();
        people.subList(half, people.size()).forEach(this::take);
        double kilobytes = (site.liveBytes() - before) / KILOBYTE / (people.size() - half);
        phones.removeIf(phone -> phone.exercises() == 0);
        return new Figure("heap of a signed-in patient", Goal.atMost(MOST_HEAP), kilobytes, "KB");
    }

    private void take(Person person) {
        Subject subject = Subject.of(person, clinic);
        site.issuer().knows(subject);
        phones.add(new Phone(site, person, subject));
    }

    private void measure(String name, Consumer<Phone> work, Limits limits, Consumer<Figure> report)
            throws SQLException {
        Instant begin = Instant.now();
        warmUp(work);
        forgetPainSince(begin);
        site.awaitRest();
        List<Phone> crowd = phones.subList(0, CROWD);
        List<Floor> floors = floors(crowd, work);
        Comparison alone = new Comparison();
        Samples rates = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            forgetPainSince(begin);
            site.awaitRest();
            alone.measure(true, () -> work.accept(crowd.get(0)), AT_ONCE);
            alone.measure(false, floors.get(0)::send, AT_ONCE);
            alone.endRound();
            rates.add(rate(crowd, work) / rate(floors, Floor::send));
        }
        report.accept(
                Figure.beside(name + ": statements", (double) floors.get(0).unaudited(), ""));
        figures(alone, rates, limits).forEach(report);
        for (Floor floor : floors) {
            floor.close();
        }
    }

    /** All phones do it some times, as many at once as are measured at once: what the virtual machine compiles is compiled then. */
    private void warmUp(Consumer<Phone> work) {
        for (int first = 0; first + CROWD <= phones.size(); first += CROWD) {
            new Crowd<>(phones.subList(first, first + CROWD)).each(WARM_UP, phone -> {}, work);
        }
    }

    private List<Floor> floors(List<Phone> crowd, Consumer<Phone> work) throws SQLException {
        List<Floor> floors = new ArrayList<>();
        for (Phone phone : crowd) {
            floors.add(Floor.under(() -> work.accept(phone), database));
        }
        return floors;
    }

    /** Nobody reports pain hundreds of times a day: each round begins with what patients had told before. */
    private void forgetPainSince(Instant begin) throws SQLException {
        try (Connection connection = database.connectForBulk();
                PreparedStatement reports =
                        connection.prepareStatement("delete from pain_report where recorded_at >= ?")) {
            reports.setObject(1, begin.atOffset(ZoneOffset.UTC));
            reports.executeUpdate();
        }
    }

    private static List<Figure> figures(Comparison alone, Samples rates, Limits limits) {
        double slowness = alone.with() / alone.without();
        return List.of(
                new Figure("  p50 to its statements", Goal.atMost(limits.slowness()), slowness, "times"),
                Figure.beside("  p50, 1 user", alone.with(), "ms"),
                Figure.beside("  its statements alone, p50", alone.without(), "ms"),
                new Figure(
                        "  throughput to its statements', 8 at once",
                        Goal.atLeast(limits.throughput()),
                        rates.median(),
                        "times"));
    }

    /** How many a second several get done together. */
    private static <T> double rate(List<T> people, Consumer<T> work) {
        long begin = System.nanoTime();
        new Crowd<>(people).each(AT_ONCE, one -> {}, work);
        return people.size()
                * AT_ONCE
                / ((System.nanoTime() - begin) / (double) Duration.ofSeconds(1).toNanos());
    }
}
