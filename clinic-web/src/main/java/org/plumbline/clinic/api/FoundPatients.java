package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.plumbline.caseload.CaseloadQuery;
import org.plumbline.caseload.CaseloadRow;
import org.plumbline.caseload.ViewCaseload;
import org.plumbline.patient.Slice;

/** The patients whom a search finds, of those whom the caller reaches. */
@ApplicationScoped
class FoundPatients {

    private static final Slice FIRST = new Slice(0, 8);

    private final ViewCaseload caseload;

    @Inject
    FoundPatients(ViewCaseload caseload) {
        this.caseload = caseload;
    }

    FoundPatients() {
        this(null);
    }

    Stream<Hit> of(String words) {
        return caseload.page(CaseloadQuery.of(words), FIRST).rows().stream().map(FoundPatients::hit);
    }

    private static Hit hit(CaseloadRow row) {
        return new Hit("patient", row.name(), Integer.toString(row.age()), "/patient/overview.xhtml?id=" + row.id());
    }
}
