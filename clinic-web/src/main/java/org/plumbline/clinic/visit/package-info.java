/** A patient's visits. Begin at {@code ListPage}. */
package org.plumbline.clinic.visit;
