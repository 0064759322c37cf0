package org.plumbline.bench.data;

import java.util.List;

/** Names of people, with and without accents. */
final class Names {
    static final List<String> WOMEN = List.of(
            "Emily",
            "Hannah",
            "Priya",
            "Chloe",
            "Inés",
            "Rocío",
            "Sofía",
            "Zoë",
            "Aoife",
            "Margaret",
            "Elena",
            "Yuki",
            "Amara",
            "Noor",
            "Ingrid",
            "Beatriz");
    static final List<String> MEN = List.of(
            "James", "Daniel", "Íñigo", "Álvaro", "Samuel", "Arthur", "Diego", "Jürgen", "Søren", "Kofi", "Ramón",
            "Wei", "Omar", "Tomáš", "Miguel", "Oliver");

    private static final List<String> ROOTS = List.of(
            "Clarke",
            "Hughes",
            "Patel",
            "Núñez",
            "Vidal",
            "Peña",
            "García",
            "O'Brien",
            "Iglesias",
            "Soler",
            "Walsh",
            "Reid",
            "Åkesson",
            "Müller",
            "Okafor",
            "Tanaka",
            "Morgan",
            "Castro",
            "Romero",
            "Bennett",
            "Dvořák",
            "Shaw",
            "Cano",
            "Turner");

    private Names() {}

    /** One family name or, as many have, two. */
    static String family(Draws draws) {
        String first = draws.oneOf(ROOTS);
        return draws.happens(0.5) ? first : first + " " + draws.oneOf(ROOTS);
    }
}
