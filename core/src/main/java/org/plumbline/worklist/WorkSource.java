package org.plumbline.worklist;

import java.util.stream.Stream;

/** Finds what waits, of one kind or of kinds that are found together: in a fixed number of statements, within the reach. */
interface WorkSource {

    /** All that waits, whether or not somebody is done with it. */
    Stream<WorkEvent> events(Round round);
}
