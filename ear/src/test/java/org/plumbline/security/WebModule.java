package org.plumbline.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Application;

/** One web application as it is deployed: its pages and its classes. */
final class WebModule {

    private static final Set<String> NO_PAGES = Set.of("WEB-INF", "META-INF", "resources", "errors");

    private final Path root;
    private final ClassLoader classes;
    private final Application application;

    WebModule(Path root) {
        this.root = root;
        this.classes = new URLClassLoader(
                Stream.concat(Stream.of(root.resolve("WEB-INF/classes")), files(root.resolve("WEB-INF/lib")))
                        .map(WebModule::url)
                        .toArray(URL[]::new),
                WebModule.class.getClassLoader());
        this.application = Application.valueOf(parse(root.resolve("WEB-INF/web.xml"))
                .select("context-param:has(param-name:containsOwn(plumbline.application)) param-value")
                .text()
                .toUpperCase(Locale.ROOT));
    }

    Application application() {
        return application;
    }

    List<WebPage> pages() {
        return files(root)
                .map(root::relativize)
                .filter(file -> file.toString().endsWith(".xhtml"))
                .filter(file -> !NO_PAGES.contains(file.getName(0).toString()))
                .map(file -> new WebPage(this, "/" + file))
                .toList();
    }

    List<Endpoint> endpoints() {
        Path compiled = root.resolve("WEB-INF/classes");
        return files(compiled)
                .map(file -> compiled.relativize(file).toString())
                .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                .map(name -> load(name.replace(".class", "").replace('/', '.')).orElseThrow())
                .flatMap(type -> Endpoint.of(application, type))
                .toList();
    }

    /** The rule of a page: what stands on the class that is named as the page is. */
    Optional<Allows> rule(String page) {
        String name = "org.plumbline." + application.name().toLowerCase(Locale.ROOT)
                + page.replace(".xhtml", "").replace('/', '.');
        int last = name.lastIndexOf('.') + 1;
        String type =
                name.substring(0, last) + Character.toUpperCase(name.charAt(last)) + name.substring(last + 1) + "Page";
        return load(type).map(page(Allows.class));
    }

    private static <A extends Annotation> java.util.function.Function<Class<?>, A> page(Class<A> annotation) {
        return type -> type.getAnnotation(annotation);
    }

    private Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, classes));
        } catch (ClassNotFoundException e) {
            // No class, no rule: the test says so.
            return Optional.empty();
        }
    }

    /** A file of the module, as XML; its path begins with a slash. */
    Document file(String path) {
        return parse(root.resolve(path.substring(1)));
    }

    boolean has(String path) {
        return Files.isRegularFile(root.resolve(path.substring(1)));
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
