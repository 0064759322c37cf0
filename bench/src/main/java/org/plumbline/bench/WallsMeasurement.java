package org.plumbline.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.bench.data.Volume;
import org.plumbline.bench.floor.Floor;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.bench.server.Site;

/**
 * What the database's wall costs: the three hot use cases over HTTP, from the door of the real EAR to its answer, with row security and
 * without; and beside each its bare statements. EclipseLink's filter and the rules stay on in both.
 */
final class WallsMeasurement {
    private static final double MOST_PERCENT = 15;
    private static final int LARGEST_CASELOAD = 10_000;
    private static final int WARM_UP = 250;
    private static final int ROUNDS = 7;
    private static final int AT_ONCE = 20;

    private final RowSecurity wall;

    private WallsMeasurement(RowSecurity wall) {
        this.wall = wall;
    }

    static void run(Consumer<Figure> report) throws SQLException {
        Volume volume = Volume.upToToday(10, 200, 30).withLargest(LARGEST_CASELOAD);
        try (BenchDatabase database = BenchDatabase.start("walls")) {
            database.fill(volume);
            try (Site site = Site.start(database)) {
                WallsMeasurement measurement = new WallsMeasurement(RowSecurity.of(database));
                for (HotUse use : new HotUses(site, volume).all()) {
                    measurement.measure(use, database).forEach(report);
                }
            }
        }
    }

    private List<Figure> measure(HotUse use, BenchDatabase database) throws SQLException {
        for (int each = 0; each < WARM_UP; each++) {
            use.request().run();
        }
        try (Floor floor = use.floor(database)) {
            Comparison requests = new Comparison();
            Comparison statements = new Comparison();
            for (int round = 0; round < ROUNDS; round++) {
                for (boolean on : List.of(true, false, false, true)) {
                    wall.set(on);
                    requests.measure(on, use.request(), AT_ONCE);
                    statements.measure(on, floor::send, AT_ONCE);
                }
                requests.endRound();
                statements.endRound();
            }
            wall.set(true);
            return figures(use.name(), requests, statements, floor.statements());
        }
    }

    private static List<Figure> figures(String name, Comparison requests, Comparison statements, long count) {
        return List.of(
                new Figure(
                        name + ": cost of row security, p50", Goal.atMost(MOST_PERCENT), requests.costPercent(), "%"),
                Figure.beside("  request with, p50", requests.with(), "ms"),
                Figure.beside("  request without, p50", requests.without(), "ms"),
                Figure.beside("  its " + count + " statements alone: cost, p50", statements.costPercent(), "%"),
                Figure.beside("  statements alone with, p50", statements.with(), "ms"),
                Figure.beside("  statements alone without, p50", statements.without(), "ms"));
    }
}
