/** What a clinic learns of itself. Begin at {@code ClinicPage}. */
package org.plumbline.clinic.report;
