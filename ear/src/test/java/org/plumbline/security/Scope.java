package org.plumbline.security;

import java.util.List;
import java.util.stream.Stream;

/** How much is tried: a fixed sample with every test run; all of it where the system property {@code plumbline.security.all} is true. */
final class Scope {

    private static final boolean ALL = Boolean.getBoolean("plumbline.security.all");

    private Scope() {}

    /** Who reaches for others' records: ours for the other clinic's, and, where all is tried, also the other way. */
    static Stream<Actor> intruders() {
        return ALL ? Actor.all() : Stream.of(Actor.PATIENT, Actor.CLINICIAN, Actor.ADMIN);
    }

    /** One of a few in each turn, so that each has its turn at everything somewhere; or all of them each time. */
    static <T> List<T> inTurn(List<T> few, int turn) {
        return ALL ? few : List.of(few.get(turn % few.size()));
    }

    /** The first few of many of a kind, or all of them. */
    static <T> Stream<T> few(Stream<T> many, int sample) {
        return ALL ? many : many.limit(sample);
    }
}
