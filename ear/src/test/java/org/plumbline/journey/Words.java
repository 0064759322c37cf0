package org.plumbline.journey;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Text;

/** The words of one application in one language: those of its bundle and those of the catalogue. */
final class Words {

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private final Properties bundle = new Properties();
    private final Set<String> all;

    private Words(String file, Locale language) {
        String suffix = language.equals(ENGLISH) ? "" : "_" + language.getLanguage();
        try (Reader reader = Files.newBufferedReader(Site.HOME.resolve(file + suffix + ".properties"))) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all = Stream.concat(
                        bundle.values().stream().map(String.class::cast),
                        catalogue().map(text -> text.in(language)))
                .collect(toSet());
    }

    static Words clinic(Locale language) {
        return new Words("clinic-web/src/main/resources/org/plumbline/clinic/messages", language);
    }

    static Words portal(Locale language) {
        return new Words("patient-web/src/main/resources/org/plumbline/portal/messages", language);
    }

    String get(String key) {
        return bundle.getProperty(key);
    }

    String get(String key, Object... values) {
        return MessageFormat.format(get(key), values);
    }

    /** Those texts of a page that are words of the other language, and not of this one too. */
    List<String> foreignIn(Collection<String> texts, Words other) {
        Pattern foreign = pattern(other.all.stream().filter(word -> !all.contains(word)));
        Pattern own = pattern(all.stream());
        return texts.stream()
                .filter(text ->
                        foreign.matcher(text).matches() && !own.matcher(text).matches())
                .toList();
    }

    private static Pattern pattern(Stream<String> words) {
        return Pattern.compile(
                words.filter(word -> !PLACE.matcher(word).replaceAll("").isBlank())
                        .map(Words::written)
                        .collect(Collectors.joining("|")),
                Pattern.DOTALL);
    }

    /** A text as it may stand on a page, with anything where it takes a value. */
    private static String written(String word) {
        Matcher place = PLACE.matcher(word);
        return Stream.of(PLACE.split(place.find() ? word.replace("''", "'") : word, -1))
                .map(Words::spaced)
                .collect(Collectors.joining(".+?"));
    }

    /** A part between two places; where it has a space beside a place there is one on the page, too, of whatever width. */
    private static String spaced(String part) {
        String before = part.startsWith(" ") ? "\\s+" : "\\s*";
        String after = part.endsWith(" ") ? "\\s+" : "\\s*";
        return part.isBlank() ? before : before + Pattern.quote(part.strip()) + after;
    }

    private static Stream<Text> catalogue() {
        Catalogue catalogue = Catalogue.load();
        return Stream.of(
                        catalogue.redFlags().stream().flatMap(flag -> Stream.of(flag.question(), flag.action())),
                        catalogue.tests().stream().flatMap(test -> Stream.of(test.name(), test.instruction())),
                        catalogue.exercises().stream()
                                .flatMap(exercise ->
                                        Stream.concat(Stream.of(exercise.name()), exercise.steps().stream())),
                        catalogue.dysfunctions().stream().map(dysfunction -> dysfunction.name()))
                .flatMap(texts -> texts);
    }
}
