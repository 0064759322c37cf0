/** What an admin sees of care teams: patients whom nobody treats, and emergencies. Begin at {@code UnassignedPage}. */
package org.plumbline.clinic.careteam;
