package org.plumbline.bench;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.bench.SlowPhone.Load;
import org.plumbline.bench.data.GeneratedClinic;
import org.plumbline.bench.data.Volume;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.bench.server.Site;
import org.plumbline.bench.server.Subject;
import org.plumbline.bench.server.Visitor;

/** How the portal's pages load on a slow phone that was never there before: medians of some visits. */
final class PhoneMeasurement {
    private static final int VISITS = 7;
    private static final double KILOBYTE = 1024;
    private static final double MOST_SCRIPT = 100;
    private static final double MOST = 200;
    private static final double LATEST_PAINT = 1500;
    private static final double LONGEST_TASK = 100;

    private static final Map<String, String> PAGES =
            Map.of("Today", "/portal/today/today.xhtml", "player", "/portal/session/play.xhtml");

    private PhoneMeasurement() {}

    static void run(Consumer<Figure> report) throws SQLException {
        Volume volume = Volume.upToToday(2, 50, 40);
        try (BenchDatabase database = BenchDatabase.start("phone")) {
            database.fill(volume);
            try (Site site = Site.start(database);
                    SlowPhone phone = new SlowPhone()) {
                GeneratedClinic clinic = new GeneratedClinic(volume, 0);
                Subject subject = Subject.of(clinic.patientsWhoGoOn(1).get(0), clinic);
                Map<String, String> cookies =
                        new Visitor(site).signIn(subject, PAGES.get("Today")).cookies();
                PAGES.forEach((name, path) -> figures(name, visits(phone, URI.create(site.address() + path), cookies))
                        .forEach(report));
            }
        }
    }

    /** The first one, which finds a server that was never asked for the page, is none of them. */
    private static List<Load> visits(SlowPhone phone, URI page, Map<String, String> cookies) {
        return Stream.generate(() -> phone.open(page, cookies))
                .limit(VISITS + 1L)
                .skip(1)
                .toList();
    }

    private static List<Figure> figures(String name, List<Load> loads) {
        Samples script = new Samples();
        Samples all = new Samples();
        Samples paint = new Samples();
        Samples task = new Samples();
        loads.forEach(load -> {
            script.add(load.scriptBytes() / KILOBYTE);
            all.add(load.bytes() / KILOBYTE);
            paint.add(load.paintMillis());
            task.add(load.taskMillis());
        });
        return List.of(
                new Figure(name + " on a slow phone: script", Goal.atMost(MOST_SCRIPT), script.median(), "KB"),
                new Figure("  in all", Goal.atMost(MOST), all.median(), "KB"),
                new Figure("  until its largest part is painted", Goal.atMost(LATEST_PAINT), paint.median(), "ms"),
                new Figure("  longest task", Goal.atMost(LONGEST_TASK), task.median(), "ms"));
    }
}
