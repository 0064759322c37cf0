package org.plumbline.clinic.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;

/** Whether the rail shows the way to the audit. */
@Named
@RequestScoped
public class AuditPlace {

    private final Caller caller;

    @Inject
    AuditPlace(Caller caller) {
        this.caller = caller;
    }

    AuditPlace() {
        this(null);
    }

    /** Only those who run the clinic see it. */
    public boolean isShown() {
        return caller.rights().filter(rights -> rights.who() == Who.ADMIN).isPresent();
    }
}
