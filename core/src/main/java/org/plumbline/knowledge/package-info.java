/**
 * The clinical catalogue: tests, muscles, dysfunctions, exercises and red flags, with their sources, read from data.
 *
 * <p>The data are the YAML files under {@code knowledge/} in the resources, one for each entry, listed in {@code index.txt}; their
 * shape is told by the JSON Schemas beside them, and {@code CatalogueReader} runs the checks that a schema can't say.
 *
 * <p>A catalogue can be adapted by what a clinic changes, which is handed in as {@code Adaptations}. Every edition that was ever
 * deployed stays readable from its {@code CatalogueArchive}: a new component of a record must bear its absence in older files.
 *
 * <p>It must not know patients, databases or pages. Begin at {@code Catalogue}.
 */
package org.plumbline.knowledge;
