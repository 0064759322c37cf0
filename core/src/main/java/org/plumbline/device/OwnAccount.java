package org.plumbline.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;

/** What our own rows know of the calling patient's account. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class OwnAccount {

    private final Caller caller;
    private final Patients patients;
    private final Devices devices;
    private final PatientRecord record;

    @Inject
    OwnAccount(Caller caller, Patients patients, Devices devices, PatientRecord record) {
        this.caller = caller;
        this.patients = patients;
        this.devices = devices;
        this.record = record;
    }

    OwnAccount() {
        this(null, null, null, null);
    }

    /** The caller's account at Keycloak. */
    @Allows(value = Who.PATIENT, on = Whose.NOBODYS)
    public UUID user() {
        return patients.get(caller.patientId()).userId().orElseThrow(NotAllowed::new);
    }

    /** The kinds of the caller's browsers by their sessions. */
    @Allows(value = Who.PATIENT, on = Whose.NOBODYS)
    public Map<String, BrowserKind> kinds() {
        return devices.kinds(caller.patientId());
    }

    /** Keeps that so many of the caller's devices were signed out. */
    public void signedOut() {
        record.changed(AuditAction.DEVICE_SIGNED_OUT, caller.patientId(), caller.patientId());
    }
}
