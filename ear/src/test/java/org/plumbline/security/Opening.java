package org.plumbline.security;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

    /**
     * All such queries: of the patients, and of rows of the tables that are named like the page or its parameters; where none of these
     * opens it, of rows of any table.
     */
    Stream<Map<String, String>> all() {
        Map<String, List<UUID>> rows = own();
        List<Map<String, String>> likely = all(ids(rows, this::likely)).toList();
        return likely.isEmpty() ? all(ids(rows, parameter -> rows.keySet())) : likely.stream();
    }

    private Set<String> likely(String parameter) {
        String folder = page.path().split("/", 3)[1];
        return new HashSet<>(List.of("patient", folder, parameter));
    }

    /** All such queries of as few parameters as open the page; then the first of them with one more. */
    private Stream<Map<String, String>> all(Map<String, List<String>> ids) {
        List<Map<String, String>> named = List.of(Map.of());
        for (int count = 0; count <= ids.size(); count++) {
            Optional<Map<String, String>> first =
                    named.stream().filter(this::opens).findFirst();
            if (first.isPresent()) {
                return Stream.concat(named.stream(), withOneMore(first.get(), ids))
                        .filter(this::opens);
            }
            named = named.stream().flatMap(query -> withOneMore(query, ids)).toList();
        }
        return Stream.empty();
    }

    private boolean opens(Map<String, String> query) {
        return new Visits(ground).open(page, query, opener()).status() == SHOWN;
    }

    /** In the parameters' order, so that none comes twice. */
    private static Stream<Map<String, String>> withOneMore(Map<String, String> query, Map<String, List<String>> ids) {
        List<String> parameters = List.copyOf(ids.keySet());
        return parameters.stream()
                .skip(query.keySet().stream()
                                .mapToInt(parameters::indexOf)
                                .max()
                                .orElse(-1)
                        + 1)
                .flatMap(parameter -> ids.get(parameter).stream().map(id -> {
                    Map<String, String> more = new LinkedHashMap<>(query);
                    more.put(parameter, id);
                    return more;
                }));
    }

    /** The first of ours whom the page's rule names. */
    Actor opener() {
        return Actor.all()
                .filter(actor -> actor.isOurs() && actor.isNamedBy(page.named(), page.application()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page + " lets nobody in"));
    }

    /** By parameter, in the page's order, the ids of the rows of some tables. */
    private Map<String, List<String>> ids(Map<String, List<UUID>> rows, Function<String, Set<String>> tables) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (String parameter :
                page.module().file(page.path()).getElementsByTag("f:viewParam").eachAttr("name")) {
            ids.put(
                    parameter,
                    rows.entrySet().stream()
                            .filter(row -> tables.apply(parameter).contains(row.getKey()))
                            .flatMap(row -> row.getValue().stream())
                            .map(UUID::toString)
                            .toList());
        }
        return ids;
    }

    private Map<String, List<UUID>> own() {
        Actor opener = opener();
        Records records = ground.records();
        return page.application() == Application.PORTAL
                ? records.ofPatient(ground.patient(opener.isPatient() ? opener : Actor.PATIENT))
                : records.of(ground.clinics().ours().id());
    }
}
