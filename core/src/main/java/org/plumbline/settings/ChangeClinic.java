package org.plumbline.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.careteam.CareTeams;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Clinic;
import org.plumbline.identity.ClinicDemands;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.tenancy.CurrentTenant;

/** An admin changes the settings of their clinic. Rights that follow from them hold within a minute. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ChangeClinic {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;
    private final CareTeams teams;
    private final FactorNews news;
    private final AuditTrail audit;

    @Inject
    ChangeClinic(
            EntityManager entityManager, CurrentTenant tenant, CareTeams teams, FactorNews news, AuditTrail audit) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.teams = teams;
        this.news = news;
        this.audit = audit;
    }

    ChangeClinic() {
        this(null, null, null, null, null);
    }

    /**
     * Makes the settings these. Where care teams begin, whoever has treated a patient is put on the team; where a second
     * factor begins to be asked for, all members get a mail. What changes nothing leaves no trace.
     *
     * @throws org.plumbline.tenancy.ChangedMeanwhile where somebody else changed them since this version
     */
    public void to(ClinicSettings wanted) {
        Clinic clinic = entityManager.find(Clinic.class, tenant.id());
        clinic.mustBeAt(wanted.version());
        String changes = Changes.between(clinic, wanted);
        if (changes.isEmpty()) {
            return;
        }
        ClinicDemands before = clinic.demands();
        clinic.change(wanted.profile());
        clinic.change(wanted.demands());
        begin(before, wanted.demands());
        audit.record(AuditEntry.of(AuditAction.CLINIC_CHANGED).on(clinic.id()).saying(changes));
    }

    private void begin(ClinicDemands before, ClinicDemands now) {
        if (now.careTeams() && !before.careTeams()) {
            teams.begin();
        }
        if (now.secondFactor() && !before.secondFactor()) {
            news.tell();
        }
    }
}
