package org.plumbline.launcher.seed;

import java.time.LocalTime;
import java.util.List;
import org.plumbline.knowledge.Text;

/**
 * What a patient and their clinician wrote to each other.
 *
 * @param lines the earliest first
 * @param read whether the clinic has read the last of them
 */
record Talk(List<Line> lines, boolean read) {

    private static final LocalTime MORNING = LocalTime.of(8, 50);
    private static final LocalTime EVENING = LocalTime.of(19, 40);

    private static final Talk ANSWERED = new Talk(
            List.of(
                    Line.asked(
                            6,
                            new Text(
                                    "May I go swimming while I do the program? I would like to go twice a week.",
                                    "¿Puedo ir a nadar mientras hago el programa? Me gustaría ir dos veces por semana.")),
                    Line.answered(
                            5,
                            new Text(
                                    "Yes. Begin with 20 minutes on your back or crawl, and tell me how your back feels the next morning.",
                                    "Sí. Empieza con 20 minutos de espalda o crol y cuéntame cómo está la espalda a la mañana siguiente.")),
                    Line.asked(3, new Text("That went well, thank you.", "Ha ido bien, gracias."))),
            true);

    private static final Talk WAITING = new Talk(
            List.of(
                    Line.answered(
                            9, new Text("How are the new exercises going?", "¿Qué tal van los ejercicios nuevos?")),
                    Line.asked(
                            1,
                            new Text(
                                    "Quite well. I have a long drive on Saturday. Is there something I can do on the way?",
                                    "Bastante bien. El sábado tengo un viaje largo en coche. ¿Puedo hacer algo por el camino?"))),
            false);

    /** What was written, where something was, by the place of the patient in the clinic's list, from 0. */
    static List<Talk> of(int number) {
        return switch (number) {
            case 0, 2 -> List.of(ANSWERED);
            case 1 -> List.of(WAITING);
            default -> List.of();
        };
    }

    /** A message of an evening, or the answer in a morning. */
    record Line(int daysAgo, LocalTime at, boolean ofPatient, Text text) {

        static Line asked(int daysAgo, Text text) {
            return new Line(daysAgo, EVENING, true, text);
        }

        static Line answered(int daysAgo, Text text) {
            return new Line(daysAgo, MORNING, false, text);
        }
    }
}
