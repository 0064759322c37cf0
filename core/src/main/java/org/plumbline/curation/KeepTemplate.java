package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A clinic keeps a program to begin others from it. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class KeepTemplate {

    private final ClinicChanges changes;
    private final Catalogues catalogues;

    @Inject
    KeepTemplate(ClinicChanges changes, Catalogues catalogues) {
        this.changes = changes;
        this.catalogues = catalogues;
    }

    KeepTemplate() {
        this(null, null);
    }

    /**
     * Keeps a template; one of the same name is replaced.
     *
     * @throws TemplateRefused where it has no name or no exercise
     * @throws org.plumbline.knowledge.EntryUnknown where it has an exercise that the catalogue does not have
     */
    public void keep(Template template) {
        template.check();
        template.lines().forEach(line -> catalogues.current().exercise(line.exercise()));
        changes.add(new NewChange(ChangeKind.TEMPLATE, template.name(), Content.of(template), ""));
    }

    /** Keeps a template no longer. */
    public void drop(String name) {
        changes.add(new NewChange(ChangeKind.TEMPLATE, name, null, ""));
    }
}
