package org.plumbline.clinic.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentEntry;
import org.plumbline.assessment.Kept;
import org.plumbline.assessment.Meaning;
import org.plumbline.assessment.ReasonOnFindings;
import org.plumbline.assessment.RecordAssessment;
import org.plumbline.assessment.SignAssessment;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.clinic.Conflict;
import org.plumbline.clinic.Notices;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.identity.ViewMember;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.FindingRefused;
import org.plumbline.reasoning.ValueRefused;

/** The use cases of an examination, as its page takes them together. */
@ApplicationScoped
class Examination {

    private final ViewAssessment view;
    private final RecordAssessment record;
    private final SignAssessment sign;
    private final ReasonOnFindings reason;

    private final ShownCatalogue catalogue;
    private final ViewMember members;
    private final ShownReasoning shown;

    @Inject
    Examination(
            ViewAssessment view,
            RecordAssessment record,
            SignAssessment sign,
            ReasonOnFindings reason,
            ShownCatalogue catalogue,
            ViewMember members,
            ShownReasoning shown) {
        this.view = view;
        this.record = record;
        this.sign = sign;
        this.reason = reason;
        this.catalogue = catalogue;
        this.members = members;
        this.shown = shown;
    }

    Examination() {
        this(null, null, null, null, null, null, null);
    }

    Catalogue catalogue() {
        return catalogue.current();
    }

    Assessment get(UUID id) {
        return view.get(id);
    }

    Kept record(UUID id, int version, AssessmentEntry entry) {
        return record.record(id, version, entry);
    }

    /** What is entered, beside what somebody else made of the draft meanwhile. */
    Conflict conflict(UUID id, AssessmentForm mine, Locale locale) {
        Assessment theirs = get(id);
        EntryWords words = new EntryWords(catalogue(), locale);
        return new Conflict(
                new Conflict.Other(theirs.version(), changed(theirs, locale)),
                words.of(mine.entry()),
                words.of(theirs.entry()));
    }

    /** Who changed a draft last, and when, as a page says it; empty where that isn't kept. */
    private String changed(Assessment draft, Locale locale) {
        return draft.changedBy()
                .map(by -> Notices.text("assessment_edit.note.changed", members.name(by), at(draft, locale)))
                .orElse("");
    }

    private String at(Assessment draft, Locale locale) {
        return draft.changedAt()
                .map(moment -> view.timeOf(moment).format(Moments.time(locale)))
                .orElse("");
    }

    Yardstick yardstick(Assessment draft, Locale locale) {
        return new Yardstick(catalogue(), reason.demographics(draft.patientId(), draft.examinedOn()), locale);
    }

    void sign(UUID id, int version, AssessmentEntry entry) {
        sign.sign(id, version, entry);
    }

    /** What the entries so far mean. A value that can't be says nothing; a red flag that was answered still does. */
    ReasoningCard reasoning(UUID id, AssessmentForm form, Locale locale) {
        return shown.of(() -> new ReasoningCard(meaning(id, form), catalogue(), locale));
    }

    private Meaning meaning(UUID id, AssessmentForm form) {
        try {
            return reason.meaning(id, form.tellable());
        } catch (FindingRefused | ValueRefused e) {
            return reason.meaning(id, form.flagsOnly());
        }
    }
}
