package org.plumbline.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was measured in a group of people, in the test's unit; shown to clinicians, never a verdict by itself. */
public record Norm(
        Text group,
        Optional<Sex> sex,
        Optional<Range> age,
        OptionalDouble mean,
        OptionalDouble sd,
        List<String> sources) {
    public Norm {
        sources = List.copyOf(sources);
    }
}
