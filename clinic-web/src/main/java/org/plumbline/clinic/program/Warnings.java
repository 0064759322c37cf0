package org.plumbline.clinic.program;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.clinic.Notices;

/** What a clinician should think of before a program is assigned. */
record Warnings(List<LineForm> chosen) {

    private static final int WARNS_FROM = 5;
    private static final int ASKS_WHY_OVER = 6;

    /** Sentences, those on the whole program first. */
    List<String> all() {
        List<String> words = new ArrayList<>();
        if (isReasonAsked()) {
            words.add(Notices.text("program_build.note.toomany"));
        } else if (isMany()) {
            words.add(Notices.text("program_build.note.many"));
        }
        IntStream.range(0, chosen.size())
                .forEach(i -> chosen.subList(0, i).stream()
                        .filter(earlier ->
                                earlier.proposed().doubles(chosen.get(i).proposed()))
                        .map(earlier -> same(earlier, chosen.get(i)))
                        .forEach(words::add));
        return words;
    }

    private static String same(LineForm one, LineForm other) {
        return Notices.text(
                "program_build.note.same",
                one.getCard().getName(),
                other.getCard().getName());
    }

    private boolean isMany() {
        return chosen.stream().filter(line -> !line.getCard().isStayActive()).count() >= WARNS_FROM;
    }

    /** Whether there are so many that a reason is asked for. */
    boolean isReasonAsked() {
        return chosen.size() > ASKS_WHY_OVER;
    }
}
