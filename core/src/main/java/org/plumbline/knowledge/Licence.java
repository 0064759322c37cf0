package org.plumbline.knowledge;

import java.util.List;

/** Whether the items of a measure may be shown, and what its owner says. */
public record Licence(boolean itemsShipped, Text note, List<String> sources) {
    public Licence {
        sources = List.copyOf(sources);
    }
}
