package org.plumbline.bench;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something that a clinician does at the console.
 *
 * @param ready what comes before it and isn't measured
 * @param act what is measured
 * @param statements how many it may send
 * @param cpu the goal for the processor's time, in ms
 * @param crowded the goal for the p99 with eight users, in ms
 */
record ConsoleUse(
        String name, Optional<Consumer<Desk>> ready, Consumer<Desk> act, Goal statements, Goal cpu, Goal crowded) {
    private static final double PAGE_STATEMENTS = 8;
    private static final double CASELOAD_STATEMENTS = 4;
    private static final double ASSIGN_STATEMENTS = 6;
    private static final double PAGE_MILLIS = 6;
    private static final double AJAX_MILLIS = 5;
    private static final double REFRESH_MILLIS = 80;

    static ConsoleUse caseload(String path) {
        return new ConsoleUse(
                "caseload page",
                Optional.empty(),
                desk -> desk.open(path),
                Goal.atMost(CASELOAD_STATEMENTS),
                Goal.atMost(PAGE_MILLIS),
                Goal.none());
    }

    static ConsoleUse patient() {
        return new ConsoleUse(
                "patient page",
                Optional.empty(),
                desk -> desk.open(desk.overview()),
                Goal.atMost(PAGE_STATEMENTS),
                Goal.none(),
                Goal.none());
    }

    static ConsoleUse autosave() {
        return new ConsoleUse(
                "assessment keeps itself",
                Optional.empty(),
                Desk::keep,
                Goal.none(),
                Goal.atMost(AJAX_MILLIS),
                Goal.none());
    }

    static ConsoleUse hypotheses() {
        return new ConsoleUse(
                "hypotheses follow a value",
                Optional.empty(),
                Desk::measure,
                Goal.none(),
                Goal.atMost(AJAX_MILLIS),
                Goal.atMost(REFRESH_MILLIS));
    }

    static ConsoleUse assigning() {
        return new ConsoleUse(
                "program is assigned",
                Optional.of(Desk::build),
                Desk::assign,
                Goal.atMost(ASSIGN_STATEMENTS),
                Goal.none(),
                Goal.none());
    }

    void prepare(Desk desk) {
        ready.ifPresent(step -> step.accept(desk));
    }

    void whole(Desk desk) {
        prepare(desk);
        act.accept(desk);
    }
}
