package org.plumbline.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A clinic keeps what it writes again and again. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class KeepMessageTemplate {

    private final Caller caller;
    private final MessageTemplates templates;
    private final AuditTrail trail;

    @Inject
    KeepMessageTemplate(Caller caller, MessageTemplates templates, AuditTrail trail) {
        this.caller = caller;
        this.templates = templates;
        this.trail = trail;
    }

    KeepMessageTemplate() {
        this(null, null, null);
    }

    /** Keeps a template; one of the same name is replaced. */
    public void keep(NamedTexts template) {
        trail.record(AuditAction.MESSAGE_TEMPLATE_CHANGED, templates.keep(template, caller.memberId()));
    }

    /** Keeps a template no longer. */
    public void drop(String name) {
        templates.drop(name).ifPresent(id -> trail.record(AuditAction.MESSAGE_TEMPLATE_CHANGED, id));
    }
}
