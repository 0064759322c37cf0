package org.plumbline.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Brand;
import org.plumbline.identity.Clinic;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.image.CleanImage;
import org.plumbline.tenancy.CurrentTenant;

/** An admin dresses the clinic's pages. Its people see it within a minute. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ChangeBrand {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;
    private final AuditTrail audit;

    @Inject
    ChangeBrand(EntityManager entityManager, CurrentTenant tenant, AuditTrail audit) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.audit = audit;
    }

    ChangeBrand() {
        this(null, null, null);
    }

    /** How the clinic is dressed now. */
    public Brand now() {
        return clinic().brand();
    }

    /** Takes this colour; nothing takes the product's own again. */
    public void colour(Optional<Accent> accent) {
        wear(new Brand(accent.map(Accent::hex).orElse(""), now().logo()), "colour");
    }

    /** Takes this logo; nothing leaves the clinic without one. */
    public void logo(Optional<CleanImage> image) {
        wear(new Brand(now().accent(), image.map(this::kept).orElse(null)), "logo");
    }

    private UUID kept(CleanImage image) {
        ClinicLogo logo = new ClinicLogo(image);
        entityManager.persist(logo);
        entityManager.flush();
        return logo.id();
    }

    private void wear(Brand wanted, String what) {
        Clinic clinic = clinic();
        if (!wanted.equals(clinic.brand())) {
            clinic.change(wanted);
            audit.record(
                    AuditEntry.of(AuditAction.CLINIC_CHANGED).on(clinic.id()).saying(what));
        }
    }

    private Clinic clinic() {
        return entityManager.find(Clinic.class, tenant.id());
    }
}
