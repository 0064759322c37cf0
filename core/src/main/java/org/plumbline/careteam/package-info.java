/**
 * Who treats a patient, and so reaches the record where the clinic keeps care teams.
 *
 * <p>It must not know patients' names, assessments or programs; what lies on a record is asked behind {@code record}.
 * Begin at {@code ChangeCareTeam}.
 */
package org.plumbline.careteam;
