/** Where members write the clinic's newsletter, look at it and send it. Begin at {@code ListPage}. */
package org.plumbline.clinic.newsletter;
