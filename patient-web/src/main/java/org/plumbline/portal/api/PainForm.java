package org.plumbline.portal.api;

import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainScore;

/** The form of a pain report, as a browser sends it. What can't be read answers 400 or 404 by itself. */
public class PainForm {

    @FormParam("key")
    private UUID key;

    @FormParam("patient")
    private UUID patient;

    @FormParam("score")
    private Integer score;

    @FormParam("region")
    private PainRegion region;

    @FormParam("relation")
    private PainRelation relation;

    @FormParam("note")
    private String note;

    /** Whether the form was made for this patient; a tab that was left open may hold another's. */
    boolean isFor(UUID caller) {
        return caller.equals(patient);
    }

    boolean isComplete() {
        return key != null && score != null && region != null && relation != null;
    }

    PainEntry entry() {
        return new PainEntry(key, new PainScore(score), region, relation, note, Instant.now());
    }
}
