/** The start page: what waits today. Begin at {@code ListPage}. */
package org.plumbline.clinic.today;
