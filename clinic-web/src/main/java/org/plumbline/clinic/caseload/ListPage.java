package org.plumbline.clinic.caseload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.plumbline.caseload.CaseloadRow;
import org.plumbline.caseload.ViewCaseload;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.primefaces.model.LazyDataModel;

/** The caseload: the clinic's patients, searched by name, a page of the table at a time. */
@Named
@ViewScoped
@Costly
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Patients patients;

    @Inject
    ListPage(ViewCaseload caseload) {
        this.patients = new Patients(caseload);
    }

    ListPage() {
        this(null);
    }

    /** How many patients the search finds. */
    public int getCount() {
        return patients.count(null);
    }

    /** The patients that the search finds. */
    public LazyDataModel<CaseloadRow> getPatients() {
        return patients;
    }

    /** Why the list is empty, where it is: {@code search}, or {@code none} where nothing is searched for. */
    public String getEmptiness() {
        return getSearch() == null || getSearch().isBlank() ? "none" : "search";
    }

    /** What the family name begins with; null finds all. */
    public String getSearch() {
        return patients.search();
    }

    /** Searches for family names that begin so. */
    public void setSearch(String beginning) {
        patients.searchFor(beginning);
    }
}
