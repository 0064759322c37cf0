package org.plumbline.clinic.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.OpenAssessment;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.clinic.Deliveries;
import org.plumbline.invitation.PatientInvitations;
import org.plumbline.worklist.Deed;
import org.plumbline.worklist.MarkDone;
import org.plumbline.worklist.UndoDone;
import org.plumbline.worklist.ViewWorklist;
import org.plumbline.worklist.WorkItem;
import org.plumbline.worklist.WorkKind;
import org.plumbline.worklist.Worklist;

/** The use cases behind the start page, as it takes them together. */
@ApplicationScoped
class Work {

    private final ViewWorklist worklist;
    private final MarkDone mark;
    private final UndoDone undo;
    private final OpenAssessment openAssessment;
    private final ViewAssessment assessments;
    private final PatientInvitations invitations;

    @Inject
    Work(
            ViewWorklist worklist,
            MarkDone mark,
            UndoDone undo,
            OpenAssessment openAssessment,
            ViewAssessment assessments,
            PatientInvitations invitations) {
        this.worklist = worklist;
        this.mark = mark;
        this.undo = undo;
        this.openAssessment = openAssessment;
        this.assessments = assessments;
        this.invitations = invitations;
    }

    Work() {
        this(null, null, null, null, null, null);
    }

    Worklist today(Optional<WorkKind> only, int most) {
        return worklist.today(only, most);
    }

    UUID done(WorkItem item) {
        return mark.done(item.kind(), item.patient(), item.events());
    }

    void undo(Deed deed) {
        undo.undo(deed.id());
    }

    /** Does what a row's button says, and tells where that leads; nowhere else for an invitation. */
    Optional<String> act(WorkItem item) {
        return switch (item.kind()) {
            case RETEST -> Optional.of(page("/assessment/edit.xhtml", "id", openAssessment.of(item.patient())));
            case PROGRAM_ENDING -> Optional.of(builder(item.patient()));
            case INVITATION_ENDED, INVITATION_WAITING -> {
                Deliveries.tell(invitations.repeat(item.patient()));
                yield Optional.empty();
            }
            default -> throw new IllegalStateException(item.kind() + " is a link");
        };
    }

    /** A program rests on the newest examination. */
    private String builder(UUID patient) {
        return assessments.of(patient).stream()
                .filter(Assessment::isSigned)
                .findFirst()
                .map(signed -> page("/program/build.xhtml", "assessment", signed.id()))
                .orElseGet(() -> page("/patient/overview.xhtml", "id", patient));
    }

    private static String page(String path, String parameter, UUID id) {
        return path + "?faces-redirect=true&" + parameter + "=" + id;
    }
}
