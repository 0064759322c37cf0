/** A patient's outcomes and goals. Begin at {@code ListPage}. */
package org.plumbline.clinic.outcome;
