package org.plumbline.launcher.seed;

import java.time.Instant;
import java.time.LocalDate;

/** A session of exercises, from its first to its last. */
record Done(LocalDate day, Instant began, Instant ended) {}
