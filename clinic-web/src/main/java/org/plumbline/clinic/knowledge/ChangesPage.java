package org.plumbline.clinic.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.plumbline.curation.ClinicChange;
import org.plumbline.curation.Curation;
import org.plumbline.curation.Template;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** What the clinic changed in the catalogue so far, and the templates that it keeps. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ChangesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Curating curating;

    private final Locale locale;

    @SuppressWarnings("serial")
    private List<ChangeLine> changes;

    @SuppressWarnings("serial")
    private List<TemplateLine> templates;

    @Inject
    ChangesPage(Curating curating, Person person) {
        this.curating = curating;
        this.locale = person.getLocale();
    }

    ChangesPage() {
        this.curating = null;
        this.locale = null;
    }

    /** Reads the changes, the newest first. */
    public void open() {
        Curation curation = curating.view();
        changes = curation.changes().stream().map(this::line).toList();
        templates = curation.templates().stream()
                .map(template -> new TemplateLine(template, exercises(template, curation), curating.keep()))
                .toList();
    }

    private ChangeLine line(ClinicChange change) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(curating.dayOf(change.authorship().madeAt()));
        return new ChangeLine(change, curating.nameOf(change.authorship().madeBy()), day);
    }

    private List<String> exercises(Template template, Curation curation) {
        return template.lines().stream()
                .map(line ->
                        curation.catalogue().exercise(line.exercise()).name().in(locale))
                .toList();
    }

    /** The changes, the newest first. */
    public List<ChangeLine> getChanges() {
        return changes;
    }

    /** The templates. */
    public List<TemplateLine> getTemplates() {
        return templates;
    }
}
