package org.plumbline.clinic.settings;

import java.io.Serializable;
import org.plumbline.identity.ClinicProfile;

/** What a clinic says of itself, as it is typed. */
public class ProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String language;
    private String country;
    private String zone;

    /** A form that holds this. */
    static ProfileForm of(ClinicProfile profile) {
        ProfileForm form = new ProfileForm();
        form.name = profile.name();
        form.language = profile.language();
        form.country = profile.country();
        form.zone = profile.zone().getId();
        return form;
    }

    /**
     * What was typed.
     *
     * @throws IllegalArgumentException where a part of it can't be
     */
    public ClinicProfile profile() {
        return new ClinicProfile(name, language, country, ClinicProfile.zone(zone));
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String chosen) {
        language = chosen;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String chosen) {
        country = chosen;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String chosen) {
        zone = chosen;
    }
}
