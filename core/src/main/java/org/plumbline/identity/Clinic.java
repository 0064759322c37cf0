package org.plumbline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.ZoneId;
import java.util.Locale;
import org.plumbline.tenancy.VersionedRow;

/** A clinic: the tenant. Its id is the tenant's. */
@Entity
public class Clinic extends VersionedRow {

    private String name;
    private String language;
    private String zone;
    private String country;

    @Column(name = "care_teams")
    private boolean careTeams;

    @Column(name = "second_factor_required")
    private boolean secondFactorRequired;

    @Embedded
    private Dress dress = new Dress(Brand.NONE);

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
        return new Rights.ClinicName(name, locale(), zone(), demands(), brand());
    }

    /** What the clinic says of itself. */
    public ClinicProfile profile() {
        return new ClinicProfile(name, language, country, zone());
    }

    /** What the clinic asks of its people. */
    public ClinicDemands demands() {
        return new ClinicDemands(careTeams, secondFactorRequired);
    }

    /** Its colour and logo. */
    public Brand brand() {
        return dress.brand();
    }

    /** Wears another colour or logo from now on. */
    public void change(Brand brand) {
        dress = new Dress(brand);
    }

    /** Says something else of itself from now on. */
    public void change(ClinicProfile profile) {
        name = profile.name();
        language = profile.language();
        country = profile.country();
        zone = profile.zone().getId();
    }

    /** Asks something else of its people from now on. */
    public void change(ClinicDemands demands) {
        careTeams = demands.careTeams();
        secondFactorRequired = demands.secondFactor();
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
