package org.plumbline.reasoning.course;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.knowledge.Rescreen;
import org.plumbline.text.Accents;

/** Tells when the red-flag questions must be asked again. */
public final class Rescreening {
    private static final Pattern ENDS = Pattern.compile("[.,;:!?…\\n]+");

    private final Rescreen rule;
    private final List<String> stems;

    public Rescreening(Rescreen rule) {
        this.rule = rule;
        this.stems = rule.words().values().stream()
                .flatMap(List::stream)
                .map(Rescreening::stem)
                .toList();
    }

    /**
     * What a device looks for in a note, made plain in the same way and with spaces around it: where it stands in the plain note, the
     * questions are asked. None holds a comma.
     */
    public List<String> stems() {
        return stems;
    }

    /** All reasons in a report; none when it is an everyday one. */
    public Set<Trigger> in(Reported reported) {
        Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
        reported.pain().ifPresent(pain -> {
            if (pain >= rule.painAtLeast()) {
                triggers.add(Trigger.PAIN_HIGH);
            }
            if (pain - reported.painBefore().orElse(pain) >= rule.painRiseAtLeast()) {
                triggers.add(Trigger.PAIN_RISE);
            }
        });
        if (reported.newLegSymptoms()) {
            triggers.add(Trigger.NEW_LEG_SYMPTOMS);
        }
        if (reported.fall()) {
            triggers.add(Trigger.FALL);
        }
        if (warns(reported.note())) {
            triggers.add(Trigger.WORDS);
        }
        return triggers;
    }

    /**
     * True when a note holds one of the words. Whatever language the clinic speaks, a patient may write in the other: the words of all
     * languages are looked for.
     */
    public boolean warns(String note) {
        if (note.isBlank()) {
            return false;
        }
        String plain = plain(note) + " " + plain(marked(note + "\n")) + " ";
        return stems.stream().anyMatch(plain::contains);
    }

    /** The beginning of a word; the whole word where the stem ends in something that is no letter. */
    private static String stem(String stem) {
        boolean whole = !Character.isLetter(stem.charAt(stem.length() - 1));
        return whole ? plain(marked(stem)) + " " : plain(stem);
    }

    /** Where a sentence or a part of it ends, "|" stands as a word of its own: "I fell." is not the "I fell" of "I fell asleep". */
    private static String marked(String words) {
        return ENDS.matcher(words).replaceAll(" | ");
    }

    /** Small letters without accents, each word after one space: as people type on a phone. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(" ");
        for (char letter : Accents.off(words.toLowerCase(Locale.ROOT)).toCharArray()) {
            if (isPlain(letter)) {
                plain.append(letter);
            } else if (plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().stripTrailing();
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '\'' || letter == '|';
    }
}
