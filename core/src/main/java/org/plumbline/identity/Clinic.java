package org.plumbline.identity;

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

    protected Clinic() {}

    /** The clinic's name. */
    public String name() {
        return name;
    }

    /** The language that the clinic writes in. */
    public Locale language() {
        return Locale.forLanguageTag(language);
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
