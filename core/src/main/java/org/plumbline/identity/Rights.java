package org.plumbline.identity;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a caller may do in their clinic, read from our own rows.
 *
 * @param who the caller's kind
 * @param rowId the member's or the patient's id; the invitation's, for whom {@link Who#INVITED} is
 * @param name the caller's name, as shown to themselves
 * @param clinic the clinic, as shown to the caller
 * @param language what the caller chose to read; null where they never did
 */
public record Rights(Who who, UUID rowId, String name, ClinicName clinic, ChosenLanguage language)
        implements Serializable {

    /** The rights of somebody who reads the clinic's language. */
    public Rights(Who who, UUID rowId, String name, ClinicName clinic) {
        this(who, rowId, name, clinic, null);
    }

    /** The same rights of somebody who chose a language, or never did. */
    public Rights reading(Optional<ChosenLanguage> chosen) {
        return new Rights(who, rowId, name, clinic, chosen.orElse(null));
    }

    /** The language that the caller chose, else the clinic's. */
    public Locale locale() {
        return language == null ? clinic.locale() : language.in(clinic.locale());
    }

    /** Whether the caller is of the clinic's staff. */
    public boolean isMember() {
        return who == Who.ADMIN || who == Who.CLINICIAN;
    }

    /** Whether the caller is a patient, be they asked something first or not. */
    public boolean isPatient() {
        return who == Who.PATIENT || who == Who.ASKED;
    }

    /** Whether the caller reaches no other patients than those whose care team they are on. */
    public boolean reachesOwnPatientsOnly() {
        return who == Who.CLINICIAN && clinic.careTeams();
    }

    /**
     * A clinic as its people see it.
     *
     * @param name its name
     * @param locale its language and country, by which it writes dates and numbers
     * @param zone the zone by which its days begin
     * @param demands what it asks of its people
     * @param brand its colour and logo
     */
    public record ClinicName(String name, Locale locale, ZoneId zone, ClinicDemands demands, Brand brand)
            implements Serializable {

        /** A clinic that asks nothing of its people beyond their role, in the product's own colours. */
        public ClinicName(String name, Locale locale, ZoneId zone) {
            this(name, locale, zone, new ClinicDemands(false, false), Brand.NONE);
        }

        /** Whether its clinicians reach only the patients whose care team they are on. */
        public boolean careTeams() {
            return demands.careTeams();
        }

        /** Whether its members must sign in with a passkey or a one-time code. */
        public boolean secondFactor() {
            return demands.secondFactor();
        }
    }
}
