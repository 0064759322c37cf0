package org.plumbline.clinic.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.assessment.Addendum;
import org.plumbline.assessment.AmendAssessment;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.identity.ViewMember;

/** The use cases of adding to a signed assessment, as its page takes them together. */
@ApplicationScoped
class Amendments {

    private final AmendAssessment amend;
    private final ViewAssessment view;
    private final ViewMember members;

    @Inject
    Amendments(AmendAssessment amend, ViewAssessment view, ViewMember members) {
        this.amend = amend;
        this.view = view;
        this.members = members;
    }

    Amendments() {
        this(null, null, null);
    }

    void add(UUID assessment, AddendumForm form) {
        amend.amend(assessment, form.key(), form.getWords());
    }

    List<AddendumLine> of(UUID assessment, Locale locale) {
        return amend.of(assessment).stream().map(each -> line(each, locale)).toList();
    }

    private AddendumLine line(Addendum addendum, Locale locale) {
        return new AddendumLine(
                members.name(addendum.writtenBy()),
                view.timeOf(addendum.writtenAt()).format(Moments.moment(locale)),
                addendum.words());
    }
}
