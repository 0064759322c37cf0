package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.knowledge.KnowledgeFile;
import org.plumbline.knowledge.PictureFiles;
import org.plumbline.knowledge.Position;

/** Every posture that a picture can begin with is a sound pose by itself, among the usual props. */
class PosturesTest {
    private static final Map<String, KnowledgeFile> POSTURES = PictureFiles.load().stream()
            .filter(file -> file.kind().equals("postures"))
            .collect(Collectors.toMap(KnowledgeFile::name, file -> file));

    static Stream<String> postures() {
        return POSTURES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("postures")
    void isSound(String posture) {
        KnowledgeFile file = POSTURES.get(posture);
        Draft draft = new DraftReader(POSTURES).first(file.root());
        Scene scene = scene(file);
        Stance stance = new StanceReader(scene).first(draft);
        Skeleton body = new Settling(scene.view(), stance).settle(draft.pose());

        assertThat(new BodyCheck(scene).of(body, stance.placed(body), Position.SITTING))
                .isEmpty();
    }

    private static Scene scene(KnowledgeFile file) {
        View view = View.valueOf(file.root().path("view").asString().toUpperCase(Locale.ROOT));
        Prop chair = prop(PropKind.CHAIR, new Vec(0, 0));
        Prop wall = prop(PropKind.WALL, new Vec(0.455, 0));
        boolean sits = file.root().path("on").has("pelvis") && file.name().startsWith("sitting");
        boolean leans = file.name().equals("hands-on-wall");
        List<Prop> props = sits ? List.of(chair) : leans ? List.of(wall) : List.of();
        return new Scene(view, file.name().endsWith("-above"), 0, props);
    }

    private static Prop prop(PropKind kind, Vec at) {
        return new Prop(kind, at, new Vec(kind.width(), kind.height()), List.of());
    }
}
