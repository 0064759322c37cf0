package org.plumbline.portal.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/**
 * Says what is in the files that patients can take with them, and gives them: also to who has not agreed, or not any more. What
 * a clinic keeps about somebody they may read in any case.
 */
@Named
@RequestScoped
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.NOBODYS)
public class DataPage {

    private final Caller caller;

    @Inject
    DataPage(Caller caller) {
        this.caller = caller;
    }

    DataPage() {
        this(null);
    }

    /** Whether the other settings are open to them: not where they are asked for consent first. */
    public boolean isOpen() {
        return caller.rights().filter(rights -> rights.who() == Who.PATIENT).isPresent();
    }
}
