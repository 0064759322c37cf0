/**
 * The catalogue as a page that a clinician can read from end to end and correct.
 *
 * <p>Each kind of entry has a view, which says in words what the entry holds; the templates beside the class files lay the views
 * out. It must not know patients, clinics or findings. Begin at {@code ClinicalReview}.
 */
package org.plumbline.knowledge.review;
