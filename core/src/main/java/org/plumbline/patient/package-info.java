/**
 * The patients of a clinic: who they are, and the caseload that lists them.
 *
 * <p>It must not know assessments, programs or sessions. Begin at {@code Patient}.
 */
package org.plumbline.patient;
