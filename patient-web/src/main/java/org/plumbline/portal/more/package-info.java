/** What isn't needed each day: the way to the rest of the portal. Begin at {@code MorePage}. */
package org.plumbline.portal.more;
