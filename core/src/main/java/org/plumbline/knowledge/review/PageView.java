package org.plumbline.knowledge.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Stage;

/** Everything on the page, kind by kind, in the catalogue's order. */
record PageView(Scribe scribe, Links links) {
    /** The page's own words. */
    Map<String, String> t() {
        return scribe.words();
    }

    String lang() {
        return scribe.locale().getLanguage();
    }

    String version() {
        return catalogue().version();
    }

    ReviewState state() {
        return ReviewState.of(catalogue(), scribe);
    }

    List<Line> contested() {
        return Contested.lines(scribe);
    }

    List<DysfunctionView> dysfunctions() {
        return catalogue().dysfunctions().stream()
                .map(one -> new DysfunctionView(one, scribe))
                .toList();
    }

    List<TestView> tests() {
        return catalogue().tests().stream()
                .map(one -> new TestView(one, scribe))
                .toList();
    }

    List<MuscleView> muscles() {
        return catalogue().muscles().stream()
                .map(one -> new MuscleView(one, scribe))
                .toList();
    }

    List<ExerciseView> exercises() {
        return catalogue().exercises().stream()
                .map(one -> new ExerciseView(one, scribe))
                .toList();
    }

    List<RedFlagView> redFlags() {
        return catalogue().redFlags().stream()
                .map(one -> new RedFlagView(one, scribe))
                .toList();
    }

    List<GateView> gates() {
        return catalogue().rules().gates().all().entrySet().stream()
                .map(gate -> new GateView(gate.getKey(), gate.getValue(), scribe))
                .toList();
    }

    List<StageView> stages() {
        return Stream.of(Stage.values())
                .map(stage -> new StageView(catalogue().stage(stage), scribe))
                .toList();
    }

    RulesView rules() {
        return new RulesView(catalogue().rules(), scribe);
    }

    List<MedicationView> medications() {
        return catalogue().terms().medications().values().stream()
                .map(one -> new MedicationView(one, scribe))
                .toList();
    }

    List<MeasureView> measures() {
        return catalogue().measures().stream()
                .map(one -> new MeasureView(one, scribe))
                .toList();
    }

    List<ArticleView> articles() {
        return catalogue().articles().stream()
                .map(one -> new ArticleView(one, scribe))
                .toList();
    }

    List<SourceView> bibliography() {
        return catalogue().sources().stream().map(SourceView::new).toList();
    }

    private Catalogue catalogue() {
        return scribe.catalogue();
    }
}
