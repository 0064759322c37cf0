package org.plumbline.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** One Facelets file, parsed: a page, a template or a tag. */
record Page(Path path, List<Node> nodes) {

    /** All Facelets files of the module that the test runs in, and the shared ones. */
    static List<Page> all() {
        return Stream.of(Path.of("src/main/webapp"), Path.of("../look/webapp"))
                .flatMap(Page::files)
                .filter(file -> file.toString().endsWith(".xhtml"))
                .map(Page::read)
                .toList();
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(Path file) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            List<Node> nodes = new ArrayList<>();
            collect(factory.newDocumentBuilder().parse(file.toFile()), nodes);
            return new Page(file, List.copyOf(nodes));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " is no well-formed page", e);
        }
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        NodeList children = node.getChildNodes();
        IntStream.range(0, children.getLength()).mapToObj(children::item).forEach(child -> collect(child, nodes));
    }

    boolean isTag() {
        return path.toString().contains("/WEB-INF/tags/");
    }

    long lines() {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Element> elements() {
        return nodes.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    Stream<Text> texts() {
        return nodes.stream().filter(Text.class::isInstance).map(Text.class::cast);
    }

    static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
