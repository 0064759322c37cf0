package org.plumbline.letter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter that was issued, as a line of a list.
 *
 * @param id its id
 * @param kind what it is for
 * @param language in which language it is written: {@code en} or {@code es}
 * @param addressee the first line of to whom; empty where it is for the patient
 * @param issuedOn the day in the clinic on which it was issued
 * @param author who signed it
 */
public record LetterLine(
        UUID id, LetterKind kind, String language, String addressee, LocalDate issuedOn, String author) {}
