/**
 * The clinic's patients. What is shown is in the address ({@code State}), but for the search: it may be a name, and an address is kept
 * in many places. Begin at {@code ListPage}.
 */
package org.plumbline.clinic.caseload;
