package org.plumbline.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;

class BundlesTest {

    private static final Pattern KEY = Pattern.compile("text\\['([^']+)'\\]");
    private static final Pattern RULE = Pattern.compile("(layout|[a-z]+_[a-z]+)(\\.[A-Za-z0-9_]+){1,3}");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void eachLanguageHasEachKey() {
        for (Path english : bundles()) {
            assertThat(in(spanish(english)).stringPropertyNames())
                    .as(english.toString())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(in(english).stringPropertyNames());
        }
    }

    @Test
    void eachLanguageHasTheSamePlacesForValues() {
        for (Path english : bundles()) {
            Properties spanish = in(spanish(english));
            in(english)
                    .forEach((key, text) -> assertThat(places(spanish.getProperty((String) key)))
                            .as(key.toString())
                            .isEqualTo(places((String) text)));
        }
    }

    @Test
    void noTextIsEmpty() {
        for (Path english : bundles()) {
            assertThat(in(english).values())
                    .allSatisfy(text -> assertThat((String) text).isNotBlank());
            assertThat(in(spanish(english)).values())
                    .allSatisfy(text -> assertThat((String) text).isNotBlank());
        }
    }

    @Test
    void keysKeepTheRule() {
        assertThat(in(messages()).stringPropertyNames())
                .allSatisfy(key -> assertThat(key).matches(RULE));
    }

    @Test
    void everyKeyThatAPageNamesExists() {
        assertThat(Page.all().stream().flatMap(BundlesTest::expressions).flatMap(BundlesTest::keys))
                .isNotEmpty()
                .isSubsetOf(in(messages()).stringPropertyNames());
    }

    private static Stream<String> expressions(Page page) {
        return Stream.concat(
                page.texts().map(Node::getTextContent),
                page.elements().flatMap(Page::attributes).map(Attr::getValue));
    }

    private static Stream<String> keys(String text) {
        return KEY.matcher(text).results().map(match -> match.group(1));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<Path> bundles() {
        return Page.files(Path.of("src/main/resources/org/plumbline"))
                .filter(file -> Pattern.matches(
                        "[a-z]+\\.properties", file.getFileName().toString()))
                .toList();
    }

    private static Path messages() {
        return bundles().stream()
                .filter(file -> file.endsWith("messages.properties"))
                .findFirst()
                .orElseThrow();
    }

    private static Path spanish(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_es.properties"));
    }

    private static Properties in(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
