package org.plumbline.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.knowledge.BodyRegion;
import org.plumbline.pain.PainRegion;
import org.plumbline.reasoning.Background;
import org.plumbline.text.Words;

/** What the patient tells: since when it hurts, what provokes it and what eases it. */
@Embeddable
public class History {

    private static final int LONGEST = 2000;

    @Column(name = "onset_on")
    private LocalDate onsetOn;

    private String provokes = "";
    private String eases = "";

    @Embedded
    private Told told = new Told();

    @Embedded
    private Story story = Story.none();

    protected History() {}

    /**
     * A history.
     *
     * @param onsetOn the day on which it began, or null where it isn't known yet
     * @param provokes what makes it worse, at most 2,000 characters
     * @param eases what makes it better, at most 2,000 characters
     * @param told the same and more in the catalogue's terms
     */
    public History(LocalDate onsetOn, String provokes, String eases, Background told) {
        this.onsetOn = onsetOn;
        this.provokes = Words.of(provokes, LONGEST);
        this.eases = Words.of(eases, LONGEST);
        this.told = new Told(told);
    }

    /** The same history with what else is told. */
    public History with(Story more) {
        History fuller = new History(onsetOn, provokes, eases, told.background());
        fuller.story = more;
        return fuller;
    }

    /** The day on which it began. */
    public Optional<LocalDate> onsetOn() {
        return Optional.ofNullable(onsetOn);
    }

    /** What makes it worse. */
    public String provokes() {
        return provokes;
    }

    /** What makes it better. */
    public String eases() {
        return eases;
    }

    /** An accident, treatment so far, medicines, hours of repeated tasks. */
    public Story story() {
        return story;
    }

    /** What was told in the catalogue's terms; where it hurts is not among it. */
    public Background told() {
        return told.background();
    }

    /** What was told in the catalogue's terms, of pain in these regions. */
    Background told(Collection<PainRegion> where) {
        Set<BodyRegion> near = EnumSet.noneOf(BodyRegion.class);
        where.forEach(region -> near.addAll(region.near()));
        return told().at(near);
    }
}
