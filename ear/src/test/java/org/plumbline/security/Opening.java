package org.plumbline.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.identity.Application;

/** Finds out by trying which of our own records a page's parameters name. */
record Opening(Ground ground, WebPage page) {

    private static final int SHOWN = 200;
    private static final Map<String, Map<String, String>> KNOWN = new LinkedHashMap<>();

    /**
     * A query that shows the page to somebody whom its rule names; empty where it needs none.
     *
     * @throws AssertionError where none of our records opens it
     */
    Map<String, String> query() {
        return KNOWN.computeIfAbsent(
                page.toString(),
                path -> all().findFirst()
                        .orElseThrow(
                                () -> new AssertionError("None of our records opens " + page + page.parameters())));
    }

    static void forget() {
        KNOWN.clear();
    }

    /** All such queries, the shortest first: with each parameter missing, or naming a row of each table. */
    Stream<Map<String, String>> all() {
        Actor opener = opener();
        List<String> ids = own(opener);
        List<Map<String, String>> queries = new ArrayList<>(List.of(Map.of()));
        for (String parameter :
                page.module().file(page.path()).getElementsByTag("f:viewParam").eachAttr("name")) {
            for (Map<String, String> query : List.copyOf(queries)) {
                ids.forEach(id -> {
                    Map<String, String> more = new LinkedHashMap<>(query);
                    more.put(parameter, id);
                    queries.add(more);
                });
            }
        }
        Visits visits = new Visits(ground);
        return queries.stream().filter(query -> visits.open(page, query, opener).status() == SHOWN);
    }

    /** The first of ours whom the page's rule names. */
    Actor opener() {
        return Actor.all()
                .filter(actor -> actor.isOurs() && actor.isNamedBy(page.named(), page.application()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page + " lets nobody in"));
    }

    private List<String> own(Actor opener) {
        Records records = ground.records();
        Stream<List<UUID>> rows = page.application() == Application.PORTAL
                ? records.ofPatient(ground.patient(opener.isPatient() ? opener : Actor.PATIENT)).values().stream()
                : records.of(ground.clinics().ours().id()).values().stream();
        return rows.flatMap(List::stream).map(UUID::toString).toList();
    }
}
