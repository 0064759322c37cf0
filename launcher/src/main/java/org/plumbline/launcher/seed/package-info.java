/**
 * The demo's clinics as rows: their people, and eight weeks of history of their patients up to yesterday.
 *
 * <p>It owns what happened ({@code Stories}), and how that becomes rows: a {@code Chart} takes them from {@code AssessmentRows}, {@code
 * HypothesisRows}, {@code ProgramRows}, {@code RetestRows}, {@code SessionRows} and {@code PainRows}. What findings mean and which
 * exercises answer them is core's to say. Nothing is drawn from the machine: the same clinics and the same day give the same rows.
 *
 * <p>Begin at {@link org.plumbline.launcher.seed.Seed}.
 */
package org.plumbline.launcher.seed;
