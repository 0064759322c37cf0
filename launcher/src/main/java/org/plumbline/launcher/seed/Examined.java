package org.plumbline.launcher.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.knowledge.Stage;

/** A signed assessment. */
record Examined(UUID assessment, Visit visit, LocalDate day, LocalDate onset, Instant signedAt) {
    Stage stage() {
        return Stage.at(onset, day);
    }
}
