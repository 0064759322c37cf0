package org.plumbline.bench;

import java.sql.SQLException;
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
import org.plumbline.bench.server.Visitor;

/**
 * The caseload's page of a clinic with 10,000 patients, filtered and sorted, beside its bare statements and a Faces page without any; and
 * the start page of the same clinic.
 */
final class CaseloadMeasurement {
    private static final double MOST_STATEMENTS = 4;
    private static final double MOST_RATIO = 2.5;
    private static final double MOST_CPU_MILLIS = 6;
    private static final double HUNDREDTH = 0.99;
    private static final String CASELOAD = "/clinic/caseload/list.xhtml?view=all";
    private static final String NARROWED = "/clinic/caseload/list.xhtml?stage=CHRONIC&sort=-PAIN&page=3";
    private static final String TODAY = "/clinic/today/list.xhtml";

    /** Console page without a statement of its own: its frame alone. */
    private static final String EMPTY = "/clinic/patient/new.xhtml";

    private static final int USERS = 8;
    private static final int WARM_UP = 1500;
    private static final int ROUNDS = 7;
    private static final int AT_ONCE = 25;
    private static final int CPU_REQUESTS = 400;
    private static final int STARTS = 20;

    private final Site site;
    private final BenchDatabase database;
    private final List<Visitor> visitors = new ArrayList<>();

    private CaseloadMeasurement(Site site, BenchDatabase database, Volume volume) {
        this.site = site;
        this.database = database;
        GeneratedClinic clinic = new GeneratedClinic(volume, 0);
        List<Person> members = clinic.members();
        for (int each = 0; each < USERS; each++) {
            Person member = members.get(1 + each % (members.size() - 1));
            visitors.add(new Visitor(site).signIn(Subject.of(member, clinic), CASELOAD));
        }
    }

    static void run(Consumer<Figure> report) throws SQLException {
        Volume volume = Volume.upToToday(100, 50, 40).withLargest(10_000);
        try (BenchDatabase database = BenchDatabase.start("caseload")) {
            database.fill(volume);
            try (Site site = Site.start(database)) {
                CaseloadMeasurement measurement = new CaseloadMeasurement(site, database, volume);
                measurement.measure("caseload by name, 20 of 10,000", CASELOAD).forEach(report);
                measurement
                        .measure("caseload filtered and sorted by pain", NARROWED)
                        .forEach(report);
                measurement.measureStart().forEach(report);
            }
        }
    }

    private List<Figure> measure(String name, String path) throws SQLException {
        repeat(path, WARM_UP);
        repeat(EMPTY, WARM_UP);
        List<Figure> figures = new ArrayList<>();
        try (Floor floor = Floor.under(() -> open(visitors.get(0), path), database)) {
            figures.add(
                    new Figure(name + ": statements", Goal.atMost(MOST_STATEMENTS), (double) floor.unaudited(), ""));
            figures.addAll(beside(path, floor));
        }
        Samples crowd = new Crowd<>(visitors).each(AT_ONCE * 2, visitor -> {}, visitor -> open(visitor, path));
        figures.add(Figure.beside("  p50, 8 users", crowd.median(), "ms"));
        figures.add(Figure.beside("  p99, 8 users", crowd.percentile(HUNDREDTH), "ms"));
        figures.add(new Figure("  processor time a request", Goal.atMost(MOST_CPU_MILLIS), processor(path), "ms"));
        figures.add(Figure.beside("  an empty Faces page's, to compare", processor(EMPTY), "ms"));
        return figures;
    }

    /** One user, by turns with the statements alone and an empty page. */
    private List<Figure> beside(String path, Floor floor) {
        Samples page = new Samples();
        Samples bare = new Samples();
        Samples empty = new Samples();
        Samples ratios = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            double whole = measured(() -> open(visitors.get(0), path), page);
            ratios.add(whole / (measured(floor::send, bare) + measured(() -> open(visitors.get(0), EMPTY), empty)));
        }
        return List.of(
                new Figure("  p50 to statements and an empty page", Goal.atMost(MOST_RATIO), ratios.median(), "times"),
                Figure.beside("  p50, 1 user", page.median(), "ms"),
                Figure.beside("  p99, 1 user", page.percentile(HUNDREDTH), "ms"),
                Figure.beside("  its statements alone, p50", bare.median(), "ms"),
                Figure.beside("  an empty Faces page, p50", empty.median(), "ms"));
    }

    private static double measured(Runnable work, Samples all) {
        Samples round = new Samples();
        for (int each = 0; each < AT_ONCE; each++) {
            round.time(work);
        }
        all.addAll(round);
        return round.median();
    }

    private double processor(String path) {
        return site.processorMillis(() -> open(visitors.get(0), path), CPU_REQUESTS);
    }

    private List<Figure> measureStart() {
        repeat(TODAY, STARTS);
        Samples page = new Samples();
        for (int each = 0; each < STARTS; each++) {
            page.time(() -> open(visitors.get(0), TODAY));
        }
        return List.of(
                Figure.beside("start page of the same clinic, p50", page.median(), "ms"),
                Figure.beside("start page of the same clinic, p99", page.percentile(HUNDREDTH), "ms"));
    }

    private void repeat(String path, int times) {
        for (int each = 0; each < times; each++) {
            open(visitors.get(0), path);
        }
    }

    private static void open(Visitor visitor, String path) {
        int status = visitor.get(path).status();
        if (status != 200) {
            throw new IllegalStateException("%s answers %d".formatted(path, status));
        }
    }
}
