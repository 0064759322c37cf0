/** The clinic's staff, for its admins: who is a member, who is invited, who was one. Begin at {@code ListPage}. */
package org.plumbline.clinic.member;
