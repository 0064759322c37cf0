package org.plumbline.pain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.plumbline.text.Words;

/**
 * What a patient sends to report pain.
 *
 * @param key made by the sender, the same when it is sent again
 * @param score how bad
 * @param region where
 * @param relation when, in relation to the exercises
 * @param note own words, at most 1,000 characters; empty where there are none
 * @param signs what is new
 * @param feltAt the sender's clock
 */
public record PainEntry(
        UUID key,
        PainScore score,
        PainRegion region,
        PainRelation relation,
        String note,
        NewSigns signs,
        Instant feltAt) {

    private static final int LONGEST_NOTE = 1000;

    public PainEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(signs, "signs");
        Objects.requireNonNull(feltAt, "feltAt");
        note = Words.of(note, LONGEST_NOTE);
    }

    /** A report of somebody with nothing new. */
    public PainEntry(UUID key, PainScore score, PainRegion region, PainRelation relation, String note, Instant feltAt) {
        this(key, score, region, relation, note, NewSigns.NONE, feltAt);
    }
}
