/** One patient: what was found, assigned, done and felt. Begin at {@code OverviewPage}. */
package org.plumbline.clinic.patient;
