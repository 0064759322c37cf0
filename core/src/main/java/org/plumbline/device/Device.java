package org.plumbline.device;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** By what kind of browser a patient signed in, in one session at Keycloak. */
@Entity
@NamedQuery(
        name = "Device.ofPatient",
        query = "select d from Device d where d.patientId = :patient order by d.signedInAt, d.id")
@NamedQuery(
        name = "Device.forget",
        query = "delete from Device d where d.patientId = :patient and d.signedInAt < :before")
public class Device extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    private String session;

    private String browser;

    private String system;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    protected Device() {}

    Device(UUID patientId, String session, BrowserKind kind, Instant now) {
        this.patientId = patientId;
        this.session = session;
        this.browser = kind.browser();
        this.system = kind.system();
        this.signedInAt = now;
    }

    String session() {
        return session;
    }

    BrowserKind kind() {
        return new BrowserKind(browser, system);
    }
}
