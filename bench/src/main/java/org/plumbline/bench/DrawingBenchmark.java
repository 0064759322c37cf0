package org.plumbline.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.figure.Picture;
import org.plumbline.figure.Pictures;
import org.plumbline.figure.Showing;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Side;

/** Drawing one exercise in motion, each of the catalogue's pictures in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DrawingBenchmark {
    private final Pictures pictures = Pictures.load(Catalogue.load());
    private final List<Picture> all = pictures.all();
    private int next;

    /** From its poses to the document. */
    @Benchmark
    public String draw() {
        next = (next + 1) % all.size();
        return pictures.svg(all.get(next), new Showing(Side.LEFT, true, Locale.ENGLISH));
    }
}
