package org.plumbline.clinic.program;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which exercises a form holds, in words that a hidden field can carry. */
record Choice(Shelf shelf, LinesForm lines) {

    private static final String BETWEEN = ",";
    private static final String BESIDE = "|";
    private static final String TIMES = "*";

    String words(List<LineForm> chosen, List<LineForm> others) {
        return words(chosen) + BESIDE + words(others);
    }

    private static String words(List<LineForm> forms) {
        return forms.stream()
                .map(form ->
                        Shelf.key(form.proposed()) + TIMES + form.getPhases().size())
                .collect(Collectors.joining(BETWEEN));
    }

    List<LineForm> chosen(String words) {
        return forms(words.substring(0, bar(words)));
    }

    List<LineForm> others(String words) {
        return forms(words.substring(Math.min(words.length(), bar(words) + 1)));
    }

    private static int bar(String words) {
        int bar = words.indexOf(BESIDE);
        return bar < 0 ? words.length() : bar;
    }

    private List<LineForm> forms(String words) {
        return Stream.of(words.split(BETWEEN, -1)).flatMap(this::form).toList();
    }

    private Stream<LineForm> form(String word) {
        int times = word.lastIndexOf(TIMES);
        return times < 0
                ? Stream.empty()
                : shelf.line(word.substring(0, times)).stream()
                        .map(line -> new LineForm(lines, line).with(phases(word.substring(times + 1))));
    }

    private static int phases(String number) {
        return number.matches("[1-9]") ? Integer.parseInt(number) : 1;
    }
}
