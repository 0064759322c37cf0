/** Where a patient and their clinic write to each other. Begin at {@code ThreadPage}. */
package org.plumbline.portal.message;
