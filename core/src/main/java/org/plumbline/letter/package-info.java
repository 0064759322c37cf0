/**
 * Letters that a member writes about a patient: a referral to another provider, and a report of how it went.
 *
 * <p>What a letter says is what its writer typed and what the record holds on that day ({@code LetterWriter}); it is set by the
 * handout's press. One that was issued is kept as it was printed, and never changes. It knows no page. Begin at
 * {@code ProposeLetter}, {@code LetterPress} and {@code IssueLetter}.
 */
package org.plumbline.letter;
