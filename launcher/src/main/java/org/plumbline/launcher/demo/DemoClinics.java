package org.plumbline.launcher.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The demo's two clinics: one works in English, one in Spanish. */
public final class DemoClinics {
    /** Everybody's; printed at each start. */
    public static final String PASSWORD = "plumb-demo-2026";

    /** Where "today" of the seed is read. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private DemoClinics() {}

    /** Always the same clinics, people and ids. */
    public static List<DemoClinic> all() {
        return List.of(harbour(), lomas());
    }

    private static DemoClinic harbour() {
        DemoPeople people = new DemoPeople("harbour", 2026_01);
        return new DemoClinic(
                people.id(),
                "Harbour Physiotherapy",
                "harbour",
                Locale.ENGLISH,
                ZoneId.of("Europe/London"),
                "GB",
                List.of(
                        people.member("admin", "Grace Whitfield", DemoRole.ADMIN),
                        people.member("ana", "Ana Ferreira", DemoRole.CLINICIAN),
                        people.member("tom", "Tom Bradley", DemoRole.CLINICIAN),
                        visiting()),
                people.patients(
                        List.of("Emily", "Hannah", "Olivia", "Margaret", "Priya", "Chloe"),
                        List.of("James", "Daniel", "Oliver", "George", "Samuel", "Arthur"),
                        List.of("Clarke", "Hughes", "Patel", "Turner", "Morgan", "Bennett", "Shaw", "Walsh", "Reid")));
    }

    private static DemoClinic lomas() {
        DemoPeople people = new DemoPeople("lomas", 2026_02);
        return new DemoClinic(
                people.id(),
                "Clínica Lomas",
                "lomas",
                Locale.forLanguageTag("es"),
                ZoneId.of("Europe/Madrid"),
                "ES",
                List.of(
                        people.member("admin", "Carmen Ortega", DemoRole.ADMIN),
                        people.member("lucia", "Lucía Serrano", DemoRole.CLINICIAN),
                        people.member("javier", "Javier Molina", DemoRole.CLINICIAN),
                        visiting()),
                people.patients(
                        List.of("María", "Sofía", "Elena", "Paula", "Inés", "Rocío"),
                        List.of("Álvaro", "Diego", "Miguel", "Íñigo", "Pablo", "Ramón"),
                        List.of("García", "Núñez", "Vidal", "Castro", "Romero", "Peña", "Iglesias", "Soler", "Cano")));
    }

    /** A physiotherapist who works in both clinics. */
    private static DemoMember visiting() {
        return new DemoPeople("visiting", 2026_03).member("nadia", "Nadia Fuentes", DemoRole.CLINICIAN);
    }
}
