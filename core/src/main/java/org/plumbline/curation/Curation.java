package org.plumbline.curation;

import java.util.List;
import org.plumbline.knowledge.Catalogue;

/**
 * What a clinic made of the catalogue.
 *
 * @param catalogue with the clinic's changes
 * @param approved whether a clinician of the clinic approved exactly this version
 * @param templates the programs that the clinic keeps
 * @param changes every change, the newest first
 */
public record Curation(Catalogue catalogue, boolean approved, List<Template> templates, List<ClinicChange> changes) {

    public Curation {
        templates = List.copyOf(templates);
        changes = List.copyOf(changes);
    }
}
