/**
 * The staff of a clinic, as its admins look after it: who is a member, in which role, and who was invited.
 *
 * <p>What a member may do is {@code identity}'s to say. Begin at {@code MemberInvitations} and {@code ChangeMember}.
 */
package org.plumbline.member;
