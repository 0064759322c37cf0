/** Examining a patient, and deciding what the findings mean. Begin at {@code EditPage}. */
package org.plumbline.clinic.assessment;
