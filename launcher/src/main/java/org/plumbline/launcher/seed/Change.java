package org.plumbline.launcher.seed;

import java.util.List;

/** One statement on the database. */
sealed interface Change permits Row, Signature, ThreadState {
    /** With a place for each parameter; equal for changes that can go in one batch. */
    String sql();

    List<Object> parameters();
}
