package org.plumbline.bench;

import java.time.Duration;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;
import org.plumbline.knowledge.Catalogue;

/** Run in a JVM of its own: how long the very first load takes there, and what the catalogue keeps on the heap. */
final class CatalogueFootprint {
    private static final double BYTES_PER_MEGABYTE = 1 << 20;
    private static final double NANOS_PER_MILLI = Duration.ofMillis(1).toNanos();

    private CatalogueFootprint() {}

    /** Prints milliseconds and megabytes, apart by a space. */
    public static void main(String[] none) {
        long begin = System.nanoTime();
        Catalogue catalogue = Catalogue.load();
        double millis = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        double megabytes = GraphLayout.parseInstance(catalogue).totalSize() / BYTES_PER_MEGABYTE;
        System.out.printf(Locale.ROOT, "%.3f %.3f%n", millis, megabytes);
    }
}
