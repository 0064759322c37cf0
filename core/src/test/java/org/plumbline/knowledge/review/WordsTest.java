package org.plumbline.knowledge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.knowledge.BodyRegion;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Comparison;
import org.plumbline.knowledge.Concern;
import org.plumbline.knowledge.EffortLevel;
import org.plumbline.knowledge.Equipment;
import org.plumbline.knowledge.ExaminationPart;
import org.plumbline.knowledge.ExclusionAction;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.Laterality;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.knowledge.Plane;
import org.plumbline.knowledge.Position;
import org.plumbline.knowledge.RedFlagLevel;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Review;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.ScoreScale;
import org.plumbline.knowledge.Sex;
import org.plumbline.knowledge.Stage;
import org.plumbline.knowledge.TestKind;
import org.plumbline.knowledge.Unit;

/** The page's own words: none is missing in either language, also where today's catalogue doesn't need it. */
class WordsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Scribe ENGLISH = new Scribe(CATALOGUE, Locale.ENGLISH);
    private static final Scribe SPANISH = new Scribe(CATALOGUE, Locale.forLanguageTag("es"));

    @Test
    void areTheSameInBothLanguages() {
        assertThat(SPANISH.words().keySet()).isEqualTo(ENGLISH.words().keySet());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void nameEveryConstant(Enum<?> constant) {
        assertThat(ENGLISH.term(constant)).isNotBlank();
        assertThat(SPANISH.term(constant)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("sides")
    void tellEverySideOfEveryMeasure(RelativeSide side) {
        String key = ENGLISH.key(side);

        assertThat(ENGLISH.words()).containsKeys("side_" + key, "difference_" + key, "quotient_" + key);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void tellEveryLimit(Comparison comparison) {
        assertThat(ENGLISH.say("limit_" + ENGLISH.key(comparison), "1 mm", "2 mm"))
                .contains("1 mm");
    }

    static Stream<Enum<?>> terms() {
        return Stream.<Enum<?>[]>of(
                        BodyRegion.values(),
                        Concern.values(),
                        EffortLevel.values(),
                        Equipment.values(),
                        ExaminationPart.values(),
                        ExclusionAction.values(),
                        ImbalanceSide.values(),
                        Laterality.values(),
                        OutcomeMeasure.Domain.values(),
                        ScoreScale.Scoring.values(),
                        Plane.values(),
                        Position.values(),
                        RedFlagLevel.values(),
                        Response.values(),
                        Review.values(),
                        Role.values(),
                        Sex.values(),
                        Stage.values(),
                        TestKind.values(),
                        Unit.values())
                .flatMap(Stream::of);
    }

    static RelativeSide[] sides() {
        return RelativeSide.values();
    }

    static Comparison[] comparisons() {
        return Comparison.values();
    }
}
