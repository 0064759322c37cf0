package org.plumbline.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import org.plumbline.reasoning.Background;

/** A history in the catalogue's terms, each kind as its keys apart by a space. */
@Embeddable
class Told {

    @Column(name = "provoked_by")
    private String provokedBy = "";

    @Column(name = "eased_by")
    private String easedBy = "";

    private String tasks = "";
    private String conditions = "";
    private String medications = "";

    protected Told() {}

    Told(Background background) {
        provokedBy = joined(background.provokedBy());
        easedBy = joined(background.easedBy());
        tasks = joined(background.tasks());
        conditions = joined(background.conditions());
        medications = joined(background.medications());
    }

    Background background() {
        return new Background(
                Set.of(), keys(provokedBy), keys(easedBy), keys(tasks), keys(conditions), keys(medications));
    }

    private static String joined(Set<String> keys) {
        return String.join(" ", keys.stream().sorted().toList());
    }

    private static Set<String> keys(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(" ", -1));
    }
}
