package org.plumbline.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.DoorEvent;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.identity.keycloak.Browser;

/** With each sign-in a patient's device is known by its kind. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class RecordDevice {

    private final Devices devices;
    private final Browser browser;
    private final Caller caller;

    @Inject
    RecordDevice(Devices devices, Browser browser, Caller caller) {
        this.devices = devices;
        this.browser = browser;
        this.caller = caller;
    }

    RecordDevice() {
        this(null, null, null);
    }

    /** Somebody came in by the door. */
    public void on(@Observes DoorEvent event) {
        if (event.kind() == DoorEvent.Kind.SIGNED_IN) {
            caller.rights()
                    .filter(Rights::isPatient)
                    .ifPresent(theirs -> browser.session()
                            .ifPresent(
                                    session -> devices.keep(theirs.rowId(), session, BrowserKind.of(browser.agent()))));
        }
    }
}
