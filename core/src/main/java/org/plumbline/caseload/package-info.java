/**
 * The caseload: a clinic's patients with what a clinician must see of each at a glance, searched, filtered and sorted; and the ways to
 * look at it that members keep.
 *
 * <p>It has a row for each patient that follows from other rows ({@code CaseloadEntry}), which the database and {@code KeptLights} keep.
 * Other features must not know it. Begin at {@code ViewCaseload}.
 */
package org.plumbline.caseload;
