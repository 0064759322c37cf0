package org.plumbline.launcher.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.knowledge.Stage;
import org.plumbline.knowledge.StageLimits;

/** A signed assessment. */
record Examined(UUID assessment, Visit visit, LocalDate day, LocalDate onset, Instant signedAt) {
    Stage stage(StageLimits limits) {
        return limits.stageAt(onset, day);
    }
}
