package org.plumbline.knowledge.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plumbline.knowledge.ClinicalRules;
import org.plumbline.knowledge.PainRule;
import org.plumbline.knowledge.Rescreen;

/** The rules that decide beside the findings: the light of a session, and when to ask for red flags again. */
record RulesView(ClinicalRules rules, Scribe scribe) {
    private static final List<String> LIGHTS = List.of("green", "amber", "red", "stop", "unknown");

    Line painNote() {
        return Line.of(
                scribe.text(rules.pain().note()), scribe.cite(rules.pain().sources()));
    }

    List<Line> painLines() {
        PainRule pain = rules.pain();
        return List.of(
                Line.of(scribe.say("pain_green", pain.during().greenUpTo())),
                Line.of(scribe.say(
                        "pain_amber", pain.during().amberUpTo(), pain.during().amberAboveBaseline())),
                Line.of(scribe.say("pain_red")),
                Line.of(scribe.say("pain_morning", pain.nextMorning().redFrom())),
                Line.of(scribe.say("pain_baseline", pain.baselineDays())),
                Line.of(scribe.say("pain_progress", pain.greenSessionsToProgress())));
    }

    List<LightView> lights() {
        return rules.pain().lights().entrySet().stream()
                .sorted(Comparator.comparingInt(light -> LIGHTS.indexOf(light.getKey())))
                .map(Map.Entry::getValue)
                .map(light -> new LightView(light, scribe))
                .toList();
    }

    List<Line> rescreenLines() {
        Rescreen rescreen = rules.rescreen();
        List<Citation> sources = scribe.cite(rescreen.sources());
        return List.of(
                Line.of(scribe.say("rescreen_pain", rescreen.painAtLeast()), sources),
                Line.of(scribe.say("rescreen_rise", rescreen.painRiseAtLeast()), sources),
                Line.of(scribe.say("rescreen_words", String.join(", ", rescreen.words(scribe.locale()))), sources));
    }
}
