package org.plumbline.tenancy;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what a query's min or max gives: EclipseLink hands out the driver's types there, past every converter. */
public final class Aggregates {

    private Aggregates() {}

    /** A day; nothing where there was none to choose from. */
    public static Optional<LocalDate> day(Object found) {
        return Optional.ofNullable((Date) found).map(Date::toLocalDate);
    }

    /** A moment; nothing where there was none to choose from. */
    public static Optional<Instant> moment(Object found) {
        return Optional.ofNullable((Timestamp) found).map(Timestamp::toInstant);
    }
}
