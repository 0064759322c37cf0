package org.plumbline.settings;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.identity.Clinic;

/** Says what changes, in the words that the audit keeps: the names of settings, and what was switched on or off. */
final class Changes {

    private Changes() {}

    /** Empty where nothing does. */
    static String between(Clinic clinic, ClinicSettings wanted) {
        List<String> changes = new ArrayList<>();
        add(changes, "name", clinic.name(), wanted.profile().name());
        add(changes, "language", clinic.profile().language(), wanted.profile().language());
        add(changes, "country", clinic.country(), wanted.profile().country());
        add(changes, "zone", clinic.zone(), wanted.profile().zone());
        addSwitch(
                changes,
                "care teams",
                clinic.demands().careTeams(),
                wanted.demands().careTeams());
        addSwitch(
                changes,
                "second factor",
                clinic.demands().secondFactor(),
                wanted.demands().secondFactor());
        return String.join(", ", changes);
    }

    private static void add(List<String> changes, String what, Object before, Object now) {
        if (!before.equals(now)) {
            changes.add(what);
        }
    }

    private static void addSwitch(List<String> changes, String what, boolean before, boolean now) {
        if (before != now) {
            changes.add(what + (now ? " on" : " off"));
        }
    }
}
