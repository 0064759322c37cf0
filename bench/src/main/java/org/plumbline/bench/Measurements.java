package org.plumbline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.plumbline.knowledge.Catalogue;

/** Takes the measurements, each in JVMs of its own. */
final class Measurements {
    private static final double HALF = 50;
    private static final double BYTES_PER_KILOBYTE = 1024;
    private static final double RUN_MICROS = 1000;
    private static final double RUN_KILOBYTES = 200;
    private static final double DRAWING_MICROS = 2000;
    private static final double LOAD_MILLIS = 1000;
    private static final double HEAP_MEGABYTES = 20;

    private Measurements() {}

    static List<Figure> reasoning() throws RunnerException {
        int findings = new Examination(Catalogue.load()).findings();
        RunResult result = run(options(ReasoningBenchmark.class).addProfiler(GCProfiler.class));
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return List.of(
                new Figure("reasoning, " + findings + " findings, p50", Goal.atMost(RUN_MICROS), median(result), "µs"),
                new Figure(
                        "reasoning, " + findings + " findings, allocated",
                        Goal.atMost(RUN_KILOBYTES),
                        bytes / BYTES_PER_KILOBYTE,
                        "KB"));
    }

    static List<Figure> catalogue() throws RunnerException {
        RunResult result = run(options(CatalogueBenchmark.class));
        return List.of(
                new Figure("catalogue, load after warm-up, median", Goal.atMost(LOAD_MILLIS), median(result), "ms"));
    }

    static List<Figure> drawing() throws RunnerException {
        RunResult result = run(options(DrawingBenchmark.class));
        return List.of(new Figure("exercise in motion, drawn, p50", Goal.atMost(DRAWING_MICROS), median(result), "µs"));
    }

    static List<Figure> heap() throws IOException, InterruptedException {
        // JOL finds the fields of records by this way only.
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Djol.magicFieldOffset=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CatalogueFootprint.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = out.lines().toList();
            if (process.waitFor() != 0 || lines.isEmpty()) {
                throw new IOException("The catalogue's footprint can't be measured");
            }
            return footprint(lines.get(lines.size() - 1).split(" ", -1));
        }
    }

    private static List<Figure> footprint(String... numbers) {
        double millis = Double.parseDouble(numbers[0]);
        double megabytes = Double.parseDouble(numbers[1]);
        return List.of(
                new Figure("catalogue, first load in a new JVM", Goal.atMost(LOAD_MILLIS), millis, "ms"),
                new Figure("catalogue, on the heap", Goal.atMost(HEAP_MEGABYTES), megabytes, "MB"));
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder().include(benchmark.getName()).verbosity(VerboseMode.SILENT);
    }

    private static RunResult run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.shouldFailOnError(true).build()).runSingle();
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(HALF);
    }
}
