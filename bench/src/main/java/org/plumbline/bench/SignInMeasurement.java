package org.plumbline.bench;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.bench.data.GeneratedClinic;
import org.plumbline.bench.data.Person;
import org.plumbline.bench.data.Volume;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.bench.server.Site;
import org.plumbline.bench.server.Subject;
import org.plumbline.bench.server.Visitor;

/**
 * Our own part of a sign-in: a protected page is asked for and redirects; then the callback redeems the code, opens the session and
 * redirects back. The time in which the issuer answers the callback's calls is subtracted; that of making the calls is ours.
 */
final class SignInMeasurement {
    private static final double ROUND_TRIP_MILLIS = 15;
    private static final double HUNDREDTH = 0.99;
    private static final double NANOS_PER_MILLI = Duration.ofMillis(1).toNanos();
    private static final int WARM_UP = 500;
    private static final int SIGN_INS = 600;

    private final Volume volume;
    private final Site site;
    private final Samples begins = new Samples();
    private final Samples callbacks = new Samples();
    private final Samples whole = new Samples();
    private final Samples issuer = new Samples();

    private SignInMeasurement(Volume volume, Site site) {
        this.volume = volume;
        this.site = site;
    }

    static void run(Consumer<Figure> report) throws SQLException {
        try (BenchDatabase database = BenchDatabase.start("signin")) {
            Volume volume = Volume.upToToday(10, 100, 5);
            database.fill(volume);
            try (Site site = Site.start(database)) {
                new SignInMeasurement(volume, site).signIn(WARM_UP);
                SignInMeasurement measured = new SignInMeasurement(volume, site);
                Duration before = site.processorTime();
                measured.signIn(SIGN_INS);
                Duration taken = site.processorTime().minus(before);
                measured.figures().forEach(report);
                double each = taken.toNanos() / NANOS_PER_MILLI / SIGN_INS;
                report.accept(Figure.beside("  the server's processor time for one, mean", each, "ms"));
            }
        }
    }

    private void signIn(int times) {
        for (int each = 0; each < times; each++) {
            GeneratedClinic clinic = new GeneratedClinic(volume, each % volume.clinics());
            boolean member = each % 2 == 0;
            Person person =
                    member ? clinic.members().get(1) : clinic.patient(each / volume.clinics() % clinic.patients());
            signIn(Subject.of(person, clinic), member ? "/clinic/caseload/list.xhtml" : "/portal/today/today.xhtml");
        }
    }

    private void signIn(Subject person, String path) {
        Visitor visitor = new Visitor(site);
        Duration before = site.issuer().service();
        long start = System.nanoTime();
        URI authorization = visitor.begin(path);
        long begun = System.nanoTime();
        URI callback = visitor.code(authorization, person);
        long back = System.nanoTime();
        URI target = visitor.finish(callback);
        long finished = System.nanoTime();
        if (!target.getPath().equals(path)) {
            throw new IllegalStateException("Not signed in, but sent to " + target.getPath());
        }
        long theirs = site.issuer().service().minus(before).toNanos();
        begins.add((begun - start) / NANOS_PER_MILLI);
        callbacks.add((finished - back - theirs) / NANOS_PER_MILLI);
        whole.add((begun - start + finished - back - theirs) / NANOS_PER_MILLI);
        issuer.add(theirs / NANOS_PER_MILLI);
    }

    private List<Figure> figures() {
        return List.of(
                new Figure("sign-in, our part, p50", Goal.atMost(ROUND_TRIP_MILLIS), whole.median(), "ms"),
                Figure.beside("sign-in, our part, p99", whole.percentile(HUNDREDTH), "ms"),
                Figure.beside("  of it the redirect to the issuer, p50", begins.median(), "ms"),
                Figure.beside("  of it the callback, p50", callbacks.median(), "ms"),
                Figure.beside("  subtracted: the issuer's answers, p50", issuer.median(), "ms"));
    }
}
