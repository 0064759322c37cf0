package org.plumbline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.ZoneId;
import java.util.Locale;
import org.plumbline.tenancy.TenantRow;

/** A clinic: the tenant. Its id is the tenant's. */
@Entity
public class Clinic extends TenantRow {

    private String name;
    private String language;
    private String zone;
    private String country;

    @Column(name = "care_teams")
    private boolean careTeams;

    @Column(name = "second_factor_required")
    private boolean secondFactorRequired;

    protected Clinic() {}

    /** The clinic's name. */
    public String name() {
        return name;
    }

    /** The language that the clinic writes in, with its country: dates and numbers are written as there. */
    public Locale locale() {
        return new Locale.Builder().setLanguage(language).setRegion(country).build();
    }

    /** The language that the clinic writes in. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** The clinic, as its people see it. */
    public Rights.ClinicName shown() {
        return new Rights.ClinicName(name, locale(), careTeams, secondFactorRequired);
    }

    /** The zone by which the clinic's days begin. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The country as an ISO 3166 code of two letters: it decides the emergency number. */
    public String country() {
        return country;
    }
}
