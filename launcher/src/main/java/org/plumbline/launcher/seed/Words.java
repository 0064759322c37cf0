package org.plumbline.launcher.seed;

import java.util.List;
import org.plumbline.knowledge.Text;

/** What people of the demo wrote, in the language of either clinic. */
final class Words {
    static final Text NOTHING = new Text("-", "-");

    static final Text STANDING = new Text("Standing for long, carrying bags", "Estar mucho rato de pie, cargar bolsas");
    static final Text SITTING = new Text("Sitting at the desk for hours", "Estar horas sentado ante la mesa");
    static final Text LIFTING = new Text("Lifting and bending forward", "Levantar peso y agacharse");
    static final Text DESK = new Text("Mouse and phone work", "Trabajar con el ratón y el teléfono");
    static final Text WALKING_LONG = new Text("Long walks, stairs", "Caminatas largas, escaleras");

    static final Text WALKING = new Text("Walking a little, warmth", "Caminar un poco, calor");
    static final Text LYING = new Text("Lying down with bent knees", "Tumbarse con las rodillas dobladas");
    static final Text MOVING = new Text("Getting up and moving", "Levantarse y moverse");
    static final Text NO_RELIEF = new Text("Nothing so far", "Nada por ahora");

    static final Text LEG_LENGTH =
            new Text("Leg length may explain it: a lift first.", "Puede deberse a las piernas: primero un alza.");
    static final Text STAY_ACTIVE = new Text(
            "Nothing to aim at: staying active comes first.", "Nada que tratar en concreto: primero, seguir activo.");

    static final Text SHOPPING = new Text("Carry the shopping home", "Llevar la compra a casa");
    static final Text SLEEPING = new Text("Sleep through the night", "Dormir toda la noche");

    private static final List<Text> BETTER = List.of(
            new Text("Slept well", "He dormido bien"),
            new Text("Easier than last week", "Mejor que la semana pasada"),
            new Text("A little stiff at first, then fine", "Algo de rigidez al principio, luego bien"),
            new Text("Could sit through the whole film", "He aguantado sin molestias toda la película"));
    private static final List<Text> SAME = List.of(
            new Text("About the same", "Más o menos igual"),
            new Text("Long day at work", "Un día largo de trabajo"),
            new Text("Comes and goes", "Va y viene"));
    private static final List<Text> WORSE = List.of(
            new Text("Worse after the stretches", "Peor después de los estiramientos"),
            new Text("Woke up stiff", "Me he despertado con rigidez"),
            new Text("Had to stop early", "He tenido que parar antes"));

    private Words() {}

    /** Notes that suit a course. */
    static List<Text> notes(Course.Trend trend) {
        return switch (trend) {
            case BETTER -> BETTER;
            case SAME -> SAME;
            case WORSE -> WORSE;
        };
    }
}
