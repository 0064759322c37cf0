/** Messages between patients and the clinic. Begin at {@code ThreadPage}. */
package org.plumbline.clinic.message;
