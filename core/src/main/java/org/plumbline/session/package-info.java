/**
 * Sessions: a patient's doing of the program on one day, exercise by exercise.
 *
 * <p>It must not know pain or pages. Begin at {@code RecordExercise}.
 */
package org.plumbline.session;
