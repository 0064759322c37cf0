package org.plumbline.visit;

import java.time.Instant;
import java.util.UUID;

/** When a visit is, and nothing else of it. */
public record VisitTime(UUID id, Instant start, Instant end) {}
