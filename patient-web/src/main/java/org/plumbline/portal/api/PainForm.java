package org.plumbline.portal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainScore;

/** The form of a pain report, as a browser sends it. What can't be read answers 400. */
public class PainForm {

    @FormParam("key")
    private String key;

    @FormParam("patient")
    private String patient;

    @FormParam("score")
    private String score;

    @FormParam("region")
    private String region;

    @FormParam("relation")
    private String relation;

    @FormParam("note")
    private String note;

    @BeanParam
    private NewForm fresh;

    /** Whether the form was made for this patient; a tab that was left open may hold another's. */
    boolean isFor(UUID caller) {
        return caller.equals(new Field(patient).id());
    }

    boolean isComplete() {
        return key() != null && score() != null && region() != null && relation() != null;
    }

    PainEntry entry() {
        return new PainEntry(key(), new PainScore(score()), region(), relation(), note, fresh.signs(), Instant.now());
    }

    private UUID key() {
        return new Field(key).id();
    }

    private Integer score() {
        return new Field(score).number();
    }

    private PainRegion region() {
        return new Field(region).one(PainRegion.class);
    }

    private PainRelation relation() {
        return new Field(relation).one(PainRelation.class);
    }
}
