package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.screening.Screening;
import org.plumbline.screening.SettleScreening;
import org.plumbline.screening.ViewScreenings;

/**
 * What a patient answered alone to the red-flag questions, on the patient's overview. A member settles what the page showed them, and
 * nothing that came since.
 */
@Named("screened")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ScreenedPage {

    private final ViewScreenings viewScreenings;
    private final SettleScreening settleScreening;
    private final ViewCatalogue viewCatalogue;
    private final Person person;
    private final OverviewPage page;
    private List<Screening> screenings;
    private final Form form = new Form();

    @Inject
    ScreenedPage(
            ViewScreenings viewScreenings,
            SettleScreening settleScreening,
            ViewCatalogue viewCatalogue,
            Person person,
            OverviewPage page) {
        this.viewScreenings = viewScreenings;
        this.settleScreening = settleScreening;
        this.viewCatalogue = viewCatalogue;
        this.person = person;
        this.page = page;
    }

    ScreenedPage() {
        this(null, null, null, null, null);
    }

    /** Settles what the page showed; the exercises go on, where no assessment stands against them. */
    public String settle() {
        if (form.note == null || form.note.isBlank()) {
            Notices.refusedAt("screened:note", "patient_overview.error.settle");
            return null;
        }
        Stream.of(form.shown.split(",")).forEach(id -> settleScreening.settle(Addresses.id(id), form.note));
        Notices.done("patient_overview.done.settled");
        return "/patient/overview.xhtml?faces-redirect=true&id=" + page.getPatientId();
    }

    /** The questions answered yes in what stands; empty where nothing stands. */
    public List<String> getFlags() {
        return standing()
                .flatMap(screening -> screening.flags().stream())
                .distinct()
                .map(flag -> viewCatalogue.current().redFlag(flag).question().in(person.getLocale()))
                .toList();
    }

    /** The day of the newest answers, standing or not, as the reader writes it; empty where the patient never answered. */
    public String getLatest() {
        DateTimeFormatter written =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(person.getLocale());
        return screenings().stream()
                .findFirst()
                .map(Screening::screenedOn)
                .map(written::format)
                .orElse("");
    }

    /** What a member found out about the newest answers with a yes; empty where there is nothing. */
    public String getSettled() {
        return screenings().stream()
                .flatMap(screening -> screening.settledNote().stream())
                .findFirst()
                .orElse("");
    }

    /** What a member enters. */
    public Form getForm() {
        if (form.shown == null) {
            form.shown = standing().map(each -> each.id().toString()).collect(Collectors.joining(","));
        }
        return form;
    }

    private Stream<Screening> standing() {
        return screenings().stream().filter(Screening::isStanding);
    }

    private List<Screening> screenings() {
        if (screenings == null) {
            screenings = viewScreenings.of(page.getPatientId());
        }
        return screenings;
    }

    /** What the page showed, and what a member found out about it. */
    public static final class Form {

        private String shown;
        private String note;

        /** The ids of the answers that the page showed, with commas between them. */
        public String getShown() {
            return shown;
        }

        public void setShown(String ids) {
            shown = ids;
        }

        /** What the member found out, in their words. */
        public String getNote() {
            return note;
        }

        public void setNote(String words) {
            note = words;
        }
    }
}
