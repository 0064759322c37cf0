package org.plumbline.journey;

import java.util.List;

/** Words that occur nowhere else: found in an output, they came from a patient. */
final class Canary {

    static final String GIVEN = "Quillaba";
    static final String FAMILY = "Zyxkanari";
    static final String NOTE = "zyxnoteful";
    static final String TEXT = "zyxfreetext";

    static final List<String> ALL = List.of(GIVEN, FAMILY, NOTE, TEXT);

    private Canary() {}
}
