/**
 * What patients take with them: all that the clinic keeps about them and they may see, as a file for people and one for
 * programs. What the file for programs holds is version 1; docs/api/portal.yaml says it field by field.
 *
 * <p>It must not know how a record is kept: it asks the features, as the patient. Begin at {@code ExportOwnData}.
 */
package org.plumbline.owndata;
