/**
 * Whether it works: the light after a session, what to do with the next one, what a retest says, and whether a hypothesis stays.
 *
 * <p>It must not know the database, pages or the clock. Begin at {@code PainMonitoring}, {@code Progressions} and {@code Retesting}.
 */
package org.plumbline.reasoning.course;
