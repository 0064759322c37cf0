package org.plumbline.transfer;

import java.util.function.Function;
import org.plumbline.curation.CatalogueVersionUnknown;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.EntryUnknown;
import org.plumbline.knowledge.Text;

/**
 * Names of a catalogue, as they go into a copy: what it no longer has goes by its key, so that nothing keeps a record here.
 *
 * @param catalogue the one that something was written with
 */
public record CatalogueWords(Catalogue catalogue) {

    /** Those of the version that an assessment was signed with; of the present one where the clinic has that no more. */
    static CatalogueWords of(Catalogues catalogues, String version) {
        try {
            return new CatalogueWords(catalogues.of(version));
        } catch (CatalogueVersionUnknown e) {
            return new CatalogueWords(catalogues.current());
        }
    }

    /** The name of an entry. */
    public Text name(String key, Function<Catalogue, Text> asked) {
        try {
            return asked.apply(catalogue);
        } catch (EntryUnknown e) {
            return Text.same(key);
        }
    }
}
