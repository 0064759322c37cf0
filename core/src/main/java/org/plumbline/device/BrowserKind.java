package org.plumbline.device;

import java.util.Locale;
import java.util.stream.Stream;

/** What people call what they read with, as far as a browser tells it. The words are names: the same in every language. */
public record BrowserKind(String browser, String system) {

    /** In this order: most browsers say that they are others as well. */
    private static final String[][] BROWSERS = {
        {"edg/", "Edge"},
        {"edga/", "Edge"},
        {"edgios/", "Edge"},
        {"samsungbrowser", "Samsung Internet"},
        {"opr/", "Opera"},
        {"firefox", "Firefox"},
        {"fxios", "Firefox"},
        {"chrome", "Chrome"},
        {"crios", "Chrome"},
        {"safari", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"iphone", "iPhone"},
        {"ipad", "iPad"},
        {"android", "Android"},
        {"windows", "Windows"},
        {"mac os", "Mac"},
        {"cros", "ChromeOS"},
        {"linux", "Linux"}
    };

    /** Reads what a browser says it is; empty words where that is nothing we know. */
    public static BrowserKind of(String agent) {
        String told = agent.toLowerCase(Locale.ROOT);
        return new BrowserKind(first(BROWSERS, told), first(SYSTEMS, told));
    }

    private static String first(String[][] names, String told) {
        return Stream.of(names)
                .filter(name -> told.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse("");
    }
}
