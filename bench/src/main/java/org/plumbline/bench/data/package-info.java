/**
 * Clinics as large as wanted, with the history of their patients, the same in every run of the same volume.
 *
 * <p>It owns how much there is ({@code Volume}), who there is ({@code GeneratedClinic}, without looking into the database), and the rows
 * ({@code PatientRows}, {@code EpisodeRows}, {@code DayRows}). What findings mean and which exercises answer them is core's to say.
 * It must not know what is measured with it. Begin at {@code Generator}.
 */
package org.plumbline.bench.data;
