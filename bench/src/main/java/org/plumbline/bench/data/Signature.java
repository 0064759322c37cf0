package org.plumbline.bench.data;

import java.time.Instant;
import java.util.UUID;

/** The signing of an assessment. */
record Signature(UUID assessment, UUID by, Instant at) {}
