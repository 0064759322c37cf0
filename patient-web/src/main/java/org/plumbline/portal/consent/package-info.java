/** What patients agree to before the portal opens, and how they take it back. Begin at {@code ConsentPage}. */
package org.plumbline.portal.consent;
