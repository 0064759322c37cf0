package org.plumbline.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** A key or a name inside an expression, and a quoted word that is neither (nor a constant such as UNKNOWN). */
    private static final Pattern SUBSCRIPT = Pattern.compile("\\['[^']*'");

    private static final Pattern WORD = Pattern.compile("[#$]\\{[^}]*'[^']*\\p{Ll}[^']*'");

    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");

    /** Attributes, of HTML's, of Faces' and of our own tags, that a person reads or hears. */
    private static final Set<String> READ = Set.of(
            "value",
            "label",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "aria-description",
            "itemLabel",
            "hint",
            "lead",
            "heading",
            "unit",
            "backLabel",
            "emptyHeading",
            "emptyLead",
            "headerText",
            "summary",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");

    /** Parameters that say at which place or tab one is: names for the machine. */
    private static final Set<String> NAMES = Set.of("place", "tab");

    private static final Set<String> SCRIPT = Set.of("script", "outputScript");

    private static final List<Page> PAGES = Page.all();

    @Test
    void theModuleHasPages() {
        assertThat(PAGES).hasSizeGreaterThan(10);
    }

    @Test
    void noTextStandsOutsideTheBundles() {
        assertThat(PAGES.stream().flatMap(PagesTest::literals)).isEmpty();
    }

    @Test
    void nothingIsInline() {
        assertThat(PAGES.stream()
                        .flatMap(page ->
                                page.elements().filter(PagesTest::inline).map(element -> page + ": " + element)))
                .isEmpty();
    }

    /** What is written unescaped, a browser runs. */
    @Test
    void nothingIsLeftUnescaped() {
        assertThat(PAGES.stream()
                        .flatMap(page -> page.elements()
                                .filter(element -> element.hasAttribute("escape"))
                                .map(element -> page + ": " + element)))
                .isEmpty();
    }

    @Test
    void pagesHaveAtMost100LinesAndTags80() {
        assertThat(PAGES)
                .allSatisfy(page ->
                        assertThat(page.lines()).as(page.toString()).isLessThanOrEqualTo(page.isTag() ? 80 : 100));
    }

    @Test
    void primeFacesStandsOnlyInsideOurTags() {
        assertThat(PAGES.stream()
                        .filter(page -> !page.isTag())
                        .flatMap(page ->
                                page.elements().filter(PagesTest::primeFaces).map(element -> page + ": " + element)))
                .isEmpty();
    }

    @Test
    void importantStandsOnlyInTheFileThatOverridesPrimeFaces() {
        assertThat(Stream.of(Path.of("src/main/webapp"), Path.of("../look/webapp"))
                        .flatMap(Page::files)
                        .filter(file -> file.toString().endsWith(".css") && !file.endsWith("primefaces.css")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(content(file)).doesNotContain("!important"));
    }

    private static Stream<String> literals(Page page) {
        var texts = page.texts().map(Node::getTextContent);
        var attributes = page.elements()
                .flatMap(Page::attributes)
                .filter(PagesTest::isRead)
                .map(Attr::getValue);
        return Stream.concat(texts, attributes).filter(PagesTest::literal).map(text -> page + ": " + text.strip());
    }

    private static boolean isRead(Attr attribute) {
        return READ.contains(attribute.getLocalName()) && !isName(attribute.getOwnerElement());
    }

    /** Parameters of an address and the name of the current place are for the machine. */
    private static boolean isName(Element element) {
        return element.getLocalName().equals("param")
                && (element.getNamespaceURI().equals("jakarta.faces.core")
                        || NAMES.contains(element.getAttribute("name")));
    }

    private static boolean literal(String text) {
        boolean beside = LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
        return beside || WORD.matcher(SUBSCRIPT.matcher(text).replaceAll("")).find();
    }

    private static boolean inline(Element element) {
        String name = element.getLocalName();
        boolean script = SCRIPT.contains(name) && !element.getTextContent().isBlank();
        return script || name.equals("style") || Page.attributes(element).anyMatch(PagesTest::inline);
    }

    private static boolean inline(Attr attribute) {
        String name = attribute.getLocalName();
        return name.equals("style")
                || HANDLER.matcher(name).matches()
                || attribute.getValue().startsWith("javascript:");
    }

    private static boolean primeFaces(Element element) {
        return element.getNamespaceURI().contains("primefaces");
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
