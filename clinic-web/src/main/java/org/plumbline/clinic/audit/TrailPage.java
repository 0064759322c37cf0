package org.plumbline.clinic.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Member;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.oversight.AuditRow;
import org.plumbline.oversight.ViewAudit;
import org.primefaces.model.LazyDataModel;

/** The clinic's audit: searched by person, patient, kind and time, a page of the table at a time. */
@Named
@ViewScoped
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class TrailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final ViewAudit audit;

    private final SearchForm form = new SearchForm();
    private final Trail trail;
    private final Locale locale;

    @Inject
    TrailPage(ViewAudit audit, Person person) {
        this.audit = audit;
        this.locale = person.getLocale();
        this.trail = new Trail(audit, form);
    }

    TrailPage() {
        this.audit = null;
        this.trail = null;
        this.locale = null;
    }

    /** Looks for what the fields say; the table asks for its rows itself. */
    public void search() {
        trail.setRowCount(audit.count(form.search()));
    }

    /** What is looked for. */
    public SearchForm getForm() {
        return form;
    }

    /** The events that the search finds. */
    public LazyDataModel<AuditRow> getRows() {
        return trail;
    }

    /** The members to choose from. */
    public List<Member> getMembers() {
        return audit.members();
    }

    /** The kinds to choose from. */
    public AuditAction[] getActions() {
        return AuditAction.values();
    }

    /** Until when the audit is sealed, as the reader writes it; empty where it isn't yet. */
    public String getSealed() {
        return audit.sealedAt().map(this::written).orElse("");
    }

    /** When it happened, as the reader writes it. */
    public String when(AuditRow row) {
        return written(row.at());
    }

    private String written(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(moment);
    }

    /** How many rows a copy has at most. */
    public int getMostExported() {
        return ViewAudit.MOST_EXPORTED;
    }
}
