/**
 * What a clinic writes by mail to those of its patients who ask for it: who asked and confirmed it, the issues, and to whom each
 * went. Every reader gets the same words: nothing here knows how anybody is.
 *
 * <p>It must not know assessments, programs or pain. Begin at {@code ChooseNewsletter} for the patient, at {@code SendIssue}
 * for the clinic, and at {@code NewsletterLinks} for whoever follows a link in a mail.
 */
package org.plumbline.newsletter;
