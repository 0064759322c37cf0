/**
 * The two clinics of the demo: their members and patients, the same in every run.
 *
 * <p>It must not know the database; the history of the patients is the seed's. Begin at {@link
 * org.plumbline.launcher.demo.DemoClinics}.
 */
package org.plumbline.launcher.demo;
