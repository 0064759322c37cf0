/**
 * Invitations of members and patients: what became of them, the letters that go out, and the question that whoever follows
 * a patient's must answer.
 *
 * <p>Accounts and the links' secrets are Keycloak's; this package holds ids only. It must not know what lies on a record.
 * Begin at {@code PatientInvitations} and {@code AcceptInvitation}; members are invited by {@code member}.
 */
package org.plumbline.invitation;
