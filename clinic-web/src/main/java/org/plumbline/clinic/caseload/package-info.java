/** The clinic's patients. Begin at {@code ListPage}. */
package org.plumbline.clinic.caseload;
