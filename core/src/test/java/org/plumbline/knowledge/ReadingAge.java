package org.plumbline.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How old one must be to read a text with ease, in years.
 *
 * <p>English by Flesch and Kincaid's grade; Spanish by Fernández Huerta's ease, whose bands are grades too. Both count words in a
 * sentence and syllables in a word; syllables are counted by their vowels, which is close enough for a whole text.
 */
final class ReadingAge {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern SENTENCES = Pattern.compile("[.?!:;]+(?:\\s|$)");
    private static final Pattern ENGLISH_SYLLABLE = Pattern.compile("[aeiouy]+");
    private static final Pattern ENGLISH_SILENT =
            Pattern.compile("(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouycgsxz])es$");
    private static final Pattern SPANISH_SYLLABLE =
            Pattern.compile("[aeiouáéíóúü][iuü]?(?![aeoáéíóú])|[iuü]?[aeoáéíóú]");
    private static final int SCHOOL = 5;

    private ReadingAge() {}

    static double of(String text, Locale locale) {
        String[] words = WORDS.split(text.toLowerCase(locale).strip(), -1);
        double inSentence = (double) words.length / Math.max(1, SENTENCES.split(text, -1).length);
        boolean spanish = locale.getLanguage().equals("es");
        long syllables = 0;
        for (String word : words) {
            syllables += spanish ? spanish(word) : english(word);
        }
        double inWord = (double) syllables / words.length;
        return SCHOOL + (spanish ? spanishGrade(inSentence, inWord) : englishGrade(inSentence, inWord));
    }

    private static double englishGrade(double inSentence, double inWord) {
        return 0.39 * inSentence + 11.8 * inWord - 15.59;
    }

    /** An ease of 80 reads as grade 5, of 70 as grade 6, of 60 as grade 8. */
    private static double spanishGrade(double inSentence, double inWord) {
        double ease = 206.84 - 60 * inWord - 1.02 * inSentence;
        return ease >= 70 ? 6 - (ease - 70) / 10 : 6 + (70 - ease) / 5;
    }

    private static long english(String word) {
        return Math.max(
                1,
                ENGLISH_SYLLABLE
                        .matcher(ENGLISH_SILENT.matcher(word).replaceAll(""))
                        .results()
                        .count());
    }

    private static long spanish(String word) {
        return Math.max(1, SPANISH_SYLLABLE.matcher(word).results().count());
    }
}
