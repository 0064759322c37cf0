/** What other pages say of a patient's visits. Begin at {@code NextVisit}. */
package org.plumbline.portal.visit;
