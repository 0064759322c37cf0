/** What calls for help at once. Begin at {@code SignsPage}. */
package org.plumbline.portal.danger;
