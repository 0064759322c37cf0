package org.plumbline.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.plumbline.bench.data.GeneratedClinic;
import org.plumbline.bench.data.Person;
import org.plumbline.bench.data.Volume;
import org.plumbline.bench.floor.Floor;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.bench.server.Site;
import org.plumbline.bench.server.Subject;

/** What patients' phones do in the morning: alone, all at once, and while the server is killed; and what of each stays on the heap. */
final class PortalMeasurement {
    private static final int PHONES = 600;
    private static final int SESSIONS = 300;
    private static final int WARM_UP = 1500;
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
        IntStream.range(0, WARM_UP).forEach(each -> work.accept(phones.get(each % CROWD)));
        try (Floor floor = Floor.under(() -> work.accept(phones.get(0)), database)) {
            report.accept(Figure.beside(name + ": statements", (double) floor.unaudited(), ""));
            List<Floor> floors = beside(floor);
            Comparison alone = new Comparison();
            Samples rates = new Samples();
            for (int round = 0; round < ROUNDS; round++) {
                alone.measure(true, () -> work.accept(phones.get(0)), AT_ONCE);
                alone.measure(false, floor::send, AT_ONCE);
                alone.endRound();
                rates.add(rate(phones.subList(0, CROWD), work) / rate(floors, Floor::send));
            }
            for (Floor one : floors) {
                one.close();
            }
            figures(alone, rates, limits).forEach(report);
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

    private List<Floor> beside(Floor floor) throws SQLException {
        List<Floor> floors = new ArrayList<>();
        for (int each = 0; each < CROWD; each++) {
            floors.add(floor.beside(database));
        }
        return floors;
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
