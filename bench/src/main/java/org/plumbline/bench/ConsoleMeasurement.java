package org.plumbline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.plumbline.bench.data.GeneratedClinic;
import org.plumbline.bench.data.Person;
import org.plumbline.bench.data.Volume;
import org.plumbline.bench.floor.Floor;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.bench.server.Site;
import org.plumbline.bench.server.Subject;
import org.plumbline.bench.server.Visitor;
import org.plumbline.launcher.database.Role;

/** What clinicians do at the console, alone and beside others, in a clinic of 10,000 patients, one of 100; and what of them stays on the heap. */
final class ConsoleMeasurement {
    private static final String CASELOAD = "/clinic/caseload/list.xhtml?view=all";
    private static final String TODAY = "/clinic/today/list.xhtml";
    private static final List<Integer> CROWDS = List.of(1, 8, 32);
    private static final int GOAL_CROWD = 8;
    private static final int MOST = 32;
    private static final int WARM_UP = 600;
    private static final int REQUESTS = 320;
    private static final int CPU_REQUESTS = 200;
    private static final int SESSIONS = 150;
    private static final double MOST_HEAP = 60;
    private static final double FIRST_LOAD = 500;
    private static final double LATER_LOAD = 60;
    private static final double HUNDREDTH = 0.99;
    private static final double KILOBYTE = 1024;

    private final Site site;
    private final BenchDatabase database;
    private final GeneratedClinic clinic;
    private final List<Desk> desks = new ArrayList<>();

    private ConsoleMeasurement(Site site, BenchDatabase database, GeneratedClinic clinic) throws SQLException {
        this.site = site;
        this.database = database;
        this.clinic = clinic;
        take(MOST);
    }

    static void run(Consumer<Figure> report) throws SQLException {
        Volume volume = Volume.upToToday(100, 50, 40).withLargest(10_000);
        try (BenchDatabase database = BenchDatabase.start("console")) {
            database.fill(volume);
            try (Site site = Site.start(database)) {
                ConsoleMeasurement measurement = new ConsoleMeasurement(site, database, new GeneratedClinic(volume, 0));
                for (ConsoleUse use : List.of(
                        ConsoleUse.caseload(CASELOAD),
                        ConsoleUse.patient(),
                        ConsoleUse.autosave(),
                        ConsoleUse.hypotheses())) {
                    measurement.measure(use, report);
                }
                measurement.weights().forEach(report);
                report.accept(measurement.heap());
                measurement.measure(ConsoleUse.assigning(), report);
            }
        }
    }

    /** Signs clinicians in, each before a patient that no other has. */
    private void take(int count) throws SQLException {
        List<Person> members = clinic.members();
        try (Connection connection = database.database().connect(Role.MAINTENANCE);
                PreparedStatement query = connection.prepareStatement("select patient_id, id from assessment"
                        + " where tenant_id = ? and signed_at is not null order by signed_at desc, id limit ?")) {
            query.setObject(1, clinic.id());
            query.setInt(2, count);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    Person member = members.get(1 + desks.size() % (members.size() - 1));
                    Visitor visitor = new Visitor(site).signIn(Subject.of(member, clinic), CASELOAD);
                    desks.add(new Desk(visitor, found.getObject(1, UUID.class), found.getObject(2, UUID.class)));
                }
            }
        }
    }

    private void measure(ConsoleUse use, Consumer<Figure> report) throws SQLException {
        repeat(use::whole, WARM_UP);
        report.accept(new Figure(use.name() + ": statements", use.statements(), statements(use), ""));
        for (int users : CROWDS) {
            Samples samples = new Crowd<>(desks.subList(0, users)).each(REQUESTS / users, use::prepare, use.act());
            report.accept(Figure.beside("  p50, %d users".formatted(users), samples.median(), "ms"));
            Goal goal = users == GOAL_CROWD ? use.crowded() : Goal.none();
            report.accept(new Figure("  p99, %d users".formatted(users), goal, samples.percentile(HUNDREDTH), "ms"));
        }
        double cpu = processor(use::whole) - (use.ready().isPresent() ? processor(use::prepare) : 0);
        report.accept(new Figure("  processor time a request", use.cpu(), cpu, "ms"));
    }

    private double statements(ConsoleUse use) throws SQLException {
        return use.ready().isPresent() ? statements(use::whole) - statements(use::prepare) : statements(use.act());
    }

    private double statements(Consumer<Desk> work) throws SQLException {
        try (Floor floor = Floor.under(() -> work.accept(desks.get(0)), database)) {
            return floor.unaudited();
        }
    }

    private double processor(Consumer<Desk> work) {
        return site.processorMillis(() -> work.accept(desks.get(0)), CPU_REQUESTS);
    }

    private void repeat(Consumer<Desk> work, int times) {
        for (int each = 0; each < times; each++) {
            work.accept(desks.get(0));
        }
    }

    /** From the start page, as a browser that has never been here, on to pages that need styles and scripts of their own. */
    private List<Figure> weights() {
        Desk desk = desks.get(0);
        Weight weight = new Weight(desk.visitor());
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("first load of the console", Goal.atMost(FIRST_LOAD), weight.of(TODAY), "KB"));
        for (String path : List.of(CASELOAD, desk.overview(), desk.draft(), desk.builder())) {
            String name = "  then " + path.substring(0, path.indexOf('?'));
            figures.add(new Figure(name, Goal.atMost(LATER_LOAD), weight.of(path), "KB"));
        }
        return figures;
    }

    /** What each of many who have three pages open leaves on the heap. */
    private Figure heap() {
        long before = site.liveBytes();
        Person member = clinic.members().get(1);
        for (int each = 0; each < SESSIONS; each++) {
            Visitor visitor = new Visitor(site).signIn(Subject.of(member, clinic), CASELOAD);
            for (String path :
                    List.of(CASELOAD, desks.get(0).overview(), desks.get(0).draft())) {
                visitor.get(path);
            }
        }
        double kilobytes = (site.liveBytes() - before) / KILOBYTE / SESSIONS;
        return new Figure("heap of a member with three pages open", Goal.atMost(MOST_HEAP), kilobytes, "KB");
    }
}
