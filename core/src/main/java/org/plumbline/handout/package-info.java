/**
 * What a clinic prints for its patients, as PDF: the handout of a program, with goals, pictures, doses, reasons and a log to fill in.
 *
 * <p>A use case reads what goes on paper ({@code ViewHandout}, {@code ViewOwnHandout}), {@code HandoutPress} prints it
 * afterwards, outside the transaction. Another kind of paper has a use case, a view and a template of its own, as
 * {@code letter} has; {@code Press}, {@code Letterheads}, {@code Drawings} and {@code Edition} serve each. It must not know sessions or pages. Begin at
 * {@code ViewHandout} and {@code HandoutPress}.
 */
package org.plumbline.handout;
