/** The clinic's audit, for those who run the clinic. Begin at {@code TrailPage}. */
package org.plumbline.clinic.audit;
