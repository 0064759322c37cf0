package org.plumbline.launcher.management;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Objects;

/** The server's numbers as OpenMetrics text: of machines only, never of people or clinics. */
record Metrics(Traffic traffic, boolean databaseUp, boolean ready) {
    private static final double MILLIS = 1000;

    String text() {
        StringBuilder text = new StringBuilder();
        gauge(text, "plumbline_build_info{version=\"%s\"}".formatted(version()), 1);
        gauge(text, "plumbline_ready", ready ? 1 : 0);
        gauge(text, "plumbline_database_up", databaseUp ? 1 : 0);
        traffic.begun().ifPresent(count -> counter(text, "plumbline_requests", count));
        traffic.failed().ifPresent(count -> counter(text, "plumbline_failed_requests", count));
        traffic.running().ifPresent(count -> gauge(text, "plumbline_running_requests", count));
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        gauge(text, "jvm_heap_used_bytes", heap.getUsed());
        gauge(text, "jvm_heap_max_bytes", heap.getMax());
        gauge(text, "jvm_threads", ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(
                text,
                "process_uptime_seconds",
                ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS);
        return text.append("# EOF\n").toString();
    }

    private static String version() {
        return Objects.requireNonNullElse(Metrics.class.getPackage().getImplementationVersion(), "from classes");
    }

    private static void gauge(StringBuilder text, String name, Number value) {
        metric(text, name, "gauge", value);
    }

    private static void counter(StringBuilder text, String name, long value) {
        text.append("# TYPE %s counter%n%s_total %d%n".formatted(name, name, value));
    }

    private static void metric(StringBuilder text, String name, String type, Number value) {
        int labels = name.indexOf('{');
        text.append(
                "# TYPE %s %s%n%s %s%n".formatted(labels < 0 ? name : name.substring(0, labels), type, name, value));
    }
}
