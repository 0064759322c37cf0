package org.plumbline.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Shows the clinic's templates for messages, in the order of their names. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ViewMessageTemplates {

    private final MessageTemplates templates;

    @Inject
    ViewMessageTemplates(MessageTemplates templates) {
        this.templates = templates;
    }

    ViewMessageTemplates() {
        this(null);
    }

    /** All of them. */
    public List<NamedTexts> all() {
        return templates.all().stream()
                .map(template -> new NamedTexts(template.name(), template.texts()))
                .toList();
    }
}
