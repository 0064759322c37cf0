/**
 * The caseload: a clinic's patients with what a clinician must see of each at a glance.
 *
 * <p>It must not know assessments. Begin at {@code ViewCaseload}.
 */
package org.plumbline.caseload;
