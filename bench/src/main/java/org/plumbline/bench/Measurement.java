package org.plumbline.bench;

import java.util.function.Consumer;

/** What measures one thing. */
@FunctionalInterface
interface Measurement {
    /** Measures, and tells each figure as soon as it is known. */
    void run(Consumer<Figure> report) throws Exception;
}
