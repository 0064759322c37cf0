package org.plumbline.knowledge;

import java.util.List;

/**
 * For whom an exercise is, and what to give instead.
 *
 * @param contraindications the conditions in which it isn't given
 * @param easier ids of exercises one step easier
 * @param harder ids of exercises one step harder
 */
public record Care(
        List<Caution> cautions, List<Contraindication> contraindications, List<String> easier, List<String> harder) {
    public Care {
        cautions = List.copyOf(cautions);
        contraindications = List.copyOf(contraindications);
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
    }
}
