package org.plumbline.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Unit;

/** Findings written short, {@code "iliac-crest-height left 14"}, and what the reasoning makes of them. */
final class Given {
    static final Catalogue CATALOGUE = Catalogue.load();

    private Given() {}

    static Findings findings(String lines) {
        return Findings.of(CATALOGUE, measured(lines));
    }

    /** Lines apart by {@code ;}; a finding without a side leaves it out; a trailing {@code !} means its condition didn't hold. */
    static List<Measured> measured(String lines) {
        List<Measured> measured = new ArrayList<>();
        for (String line : lines.split(";", -1)) {
            if (!line.isBlank()) {
                measured.add(one(line.strip()));
            }
        }
        return measured;
    }

    /** The same findings of a person seen in a mirror. */
    static String mirrored(String lines) {
        return lines.replace("left", "?").replace("right", "left").replace("?", "right");
    }

    static RankedHypothesis hypothesis(String dysfunction, Findings findings) {
        return new Hypotheses()
                .rank(findings).stream()
                        .filter(one -> one.dysfunction().id().equals(dysfunction))
                        .findFirst()
                        .orElseThrow();
    }

    private static Measured one(String line) {
        boolean valid = !line.endsWith("!");
        String[] words = line.replace("!", "").split(" ", -1);
        Side side = words.length == 3 ? Side.valueOf(words[1].toUpperCase(Locale.ROOT)) : Side.NONE;
        double value = Double.parseDouble(words[words.length - 1]);
        Optional<Unit> unit = CATALOGUE.tests().stream()
                .filter(test -> test.id().equals(words[0]))
                .map(ClinicalTest::unit)
                .findFirst();
        return new Measured(words[0], side, value, unit, valid);
    }
}
