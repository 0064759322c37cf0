package org.plumbline.launcher.command;

import java.util.Locale;
import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.stack.Stack;

/** What the demo says when it's ready: the addresses and the sign-ins. */
record Welcome(Stack stack) {
    private static final String ROW = "  %-24s %-10s %-22s %s%n";

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("%nPlumbline is ready%n%n".formatted());
        text.append("  Console  %s%n  Portal   %s%n  Mail     %s%n  Health   %s/health/ready%n%n"
                .formatted(stack.clinic(), stack.portal(), stack.mail().page(), stack.management()));
        text.append(ROW.formatted("Clinic", "Role", "User name", "Name"));
        DemoClinics.all().forEach(clinic -> append(text, clinic));
        text.append(
                "%n  Password of all: %s%n  Ctrl-C ends everything; the data stays.%n".formatted(DemoClinics.PASSWORD));
        return text.toString();
    }

    private static void append(StringBuilder text, DemoClinic clinic) {
        clinic.members()
                .forEach(member -> text.append(ROW.formatted(
                        clinic.name(),
                        member.role().name().toLowerCase(Locale.ROOT),
                        member.userName(),
                        member.name())));
        clinic.patients().stream()
                .limit(1)
                .forEach(patient -> text.append(ROW.formatted(
                        clinic.name(),
                        "patient",
                        patient.userName(),
                        "%s %s (and p02 to p%02d)"
                                .formatted(
                                        patient.givenName(),
                                        patient.familyName(),
                                        clinic.patients().size()))));
    }
}
