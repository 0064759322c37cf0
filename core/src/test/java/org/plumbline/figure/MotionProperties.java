package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.knowledge.Position;
import org.plumbline.knowledge.Side;

/** What holds for every picture at every moment of its movement. */
class MotionProperties {
    private static final double HUNDREDTH = 0.01;

    @Provide
    Arbitrary<Picture> pictures() {
        return Given.pictures();
    }

    @Property(tries = 1000)
    void staysWithinTheJointsRangesOnTheGroundAndOutOfTheProps(
            @ForAll("pictures") Picture picture,
            @ForAll @IntRange(max = 7) int way,
            @ForAll @DoubleRange(min = 0, max = 1) double time) {
        int from = way % picture.motion().keys().size();

        List<String> found = new BodyCheck(picture.scene())
                .of(
                        picture.motion().between(from, time),
                        picture.motion().stance(from, time),
                        picture.exercise().position());

        assertThat(found).as(picture.exercise().id()).isEmpty();
    }

    @Property(tries = 1000)
    void letsNothingSlideThatStandsInBothPoses(
            @ForAll("pictures") Picture picture,
            @ForAll @IntRange(max = 7) int way,
            @ForAll @DoubleRange(min = 0, max = 1) double time) {
        Motion motion = picture.motion();
        int from = way % motion.keys().size();
        Skeleton body = motion.between(from, time);
        double gone = picture.scene().travel() * goneBy(motion, from, time);

        for (Hold hold : motion.keys().get(from).stance().holds()) {
            boolean stays = motion.stance(from, time).find(hold).isPresent();
            Vec stood = hold.place().orElseThrow().minus(new Vec(gone, 0));
            assertThat(!stays || hold.contact().centre(body).distance(stood) <= HUNDREDTH)
                    .as("%s of %s", hold.contact().key(), picture.exercise().id())
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void keepsBonesAsLongAsTheyAre(
            @ForAll("pictures") Picture picture,
            @ForAll @IntRange(max = 7) int way,
            @ForAll @DoubleRange(min = 0, max = 1) double time,
            @ForAll boolean left) {
        Side side = left ? Side.LEFT : Side.RIGHT;
        Skeleton body = picture.motion().between(way % picture.motion().keys().size(), time);

        for (Segment segment : List.of(Segment.UPPER_ARM, Segment.FOREARM, Segment.THIGH, Segment.SHIN)) {
            double seen = body.at(segment.from(), side).distance(body.at(segment.to(), side));
            assertThat(seen).isBetween(0.0, Shapes.length(segment) + 1e-9);
        }
    }

    @Property(tries = 500)
    void holdsTheHeadUpInStanding(
            @ForAll("pictures") Picture picture,
            @ForAll @IntRange(max = 7) int way,
            @ForAll @DoubleRange(min = 0, max = 1) double time) {
        Skeleton body = picture.motion().between(way % picture.motion().keys().size(), time);
        boolean stands = picture.exercise().position() == Position.STANDING;

        assertThat(!stands || body.at(Spot.HEAD).y() > body.at(Spot.PELVIS).y())
                .as(picture.exercise().id())
                .isTrue();
    }

    private static double goneBy(Motion motion, int from, double time) {
        double all =
                motion.keys().stream().mapToDouble(key -> key.tempo().move()).sum();
        return motion.keys().get((from + 1) % motion.keys().size()).tempo().move() * time / all;
    }
}
