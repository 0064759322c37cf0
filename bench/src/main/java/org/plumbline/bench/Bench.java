package org.plumbline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./plumbline bench [name]}: measures, and prints each figure beside its goal.
 *
 * <p>Ends with 0 whether the goals are met or not, because machines are noisy; with 1 where something can't be measured, and with
 * 2 where there is no such measurement.
 */
public final class Bench {
    private static final int UNKNOWN = 2;

    private Bench() {}

    public static void main(String[] names) throws Exception {
        Map<String, Measurement> measurements = all();
        List<String> chosen = names.length == 0 ? List.copyOf(measurements.keySet()) : List.of(names);
        if (!measurements.keySet().containsAll(chosen)) {
            System.err.println("plumbline: bench knows " + String.join(", ", measurements.keySet()));
            System.exit(UNKNOWN);
        }
        // What the servers' libraries say while they start is none of the figures.
        Logger.getLogger("").setLevel(Level.WARNING);
        System.out.println(load("before"));
        System.out.println();
        System.out.println(Figure.HEADING);
        for (String name : chosen) {
            System.err.println("plumbline: measuring " + name + " …");
            measurements.get(name).run(System.out::println);
        }
        System.out.println();
        System.out.println(load("after"));
    }

    private static Map<String, Measurement> all() {
        Map<String, Measurement> all = new LinkedHashMap<>();
        all.put("reasoning", report -> Measurements.reasoning().forEach(report));
        all.put("catalogue", report -> Measurements.catalogue().forEach(report));
        all.put("drawing", report -> Measurements.drawing().forEach(report));
        all.put("heap", report -> Measurements.heap().forEach(report));
        all.put("walls", WallsMeasurement::run);
        all.put("caseload", CaseloadMeasurement::run);
        all.put("console", ConsoleMeasurement::run);
        all.put("portal", PortalMeasurement::run);
        all.put("phone", PhoneMeasurement::run);
        all.put("audit", AuditMeasurement::run);
        all.put("signin", SignInMeasurement::run);
        all.put("backup", BackupMeasurement::run);
        return all;
    }

    /** What else the machine does: above its number of cores, a figure says more about the machine than about us. */
    private static String load(String when) {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "  The machine's load %s: %.2f on %d cores, Java %s",
                when,
                machine.getSystemLoadAverage(),
                machine.getAvailableProcessors(),
                System.getProperty("java.version"));
    }
}
