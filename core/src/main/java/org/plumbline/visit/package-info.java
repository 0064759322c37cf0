/**
 * Visits: when a patient sees a member of the clinic, and where. Times are typed and shown in the clinic's zone.
 *
 * <p>It must not know the worklist or a calendar, which ask here. Begin at {@code PlanVisit} and {@code ViewVisits}.
 */
package org.plumbline.visit;
