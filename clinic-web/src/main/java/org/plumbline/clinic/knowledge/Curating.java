package org.plumbline.clinic.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.curation.AddExercise;
import org.plumbline.curation.ApproveCatalogue;
import org.plumbline.curation.ChangeThreshold;
import org.plumbline.curation.Curation;
import org.plumbline.curation.HideEntry;
import org.plumbline.curation.KeepTemplate;
import org.plumbline.curation.ViewCuration;
import org.plumbline.identity.ViewMember;

/** The use cases of changing the catalogue, as its pages take them together. */
@ApplicationScoped
class Curating {

    private final ViewCuration view;
    private final ChangeThreshold threshold;
    private final HideEntry hide;
    private final AddExercise add;
    private final KeepTemplate keep;
    private final ApproveCatalogue approve;
    private final ViewMember members;

    @Inject
    Curating(
            ViewCuration view,
            ChangeThreshold threshold,
            HideEntry hide,
            AddExercise add,
            KeepTemplate keep,
            ApproveCatalogue approve,
            ViewMember members) {
        this.view = view;
        this.threshold = threshold;
        this.hide = hide;
        this.add = add;
        this.keep = keep;
        this.approve = approve;
        this.members = members;
    }

    Curating() {
        this(null, null, null, null, null, null, null);
    }

    Curation view() {
        return view.view();
    }

    ChangeThreshold threshold() {
        return threshold;
    }

    HideEntry hide() {
        return hide;
    }

    AddExercise add() {
        return add;
    }

    KeepTemplate keep() {
        return keep;
    }

    void approve(String version) {
        approve.approve(version);
    }

    LocalDate dayOf(Instant moment) {
        return view.dayOf(moment);
    }

    String nameOf(UUID member) {
        return members.name(member);
    }
}
