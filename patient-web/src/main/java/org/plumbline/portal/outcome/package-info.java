/** Where a patient says how they are, and sees what they want to do again. Begin at {@code RatePage}. */
package org.plumbline.portal.outcome;
