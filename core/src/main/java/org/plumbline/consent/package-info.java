/**
 * Whether a patient agrees that the clinic keeps what they send by the portal: asked before the portal opens, withdrawn at
 * any time, and ended with the account. What was said is kept, answer by answer.
 *
 * <p>It must not know what lies on a record. Begin at {@code ConsentRights}, which keeps the portal shut until it is given;
 * the words that are agreed to are the portal's, and their version is {@code ConsentText}'s.
 */
package org.plumbline.consent;
