/**
 * Where a patient asks for the clinic's newsletter and stops it, and what the links of its mails open, signed in or not. Begin at
 * {@code NewsletterPage}.
 */
package org.plumbline.portal.newsletter;
