/**
 * The way to a record in an emergency, where a clinic keeps care teams: a clinician breaks the glass, says why, and
 * reaches one patient for a while; the clinic's admin is told.
 *
 * <p>It must not know care teams: it opens where nothing else does. Begin at {@code BreakGlass}.
 */
package org.plumbline.emergency;
