package org.plumbline.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.handout.Handout.Standing;
import org.plumbline.knowledge.Adaptations;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Own;
import org.plumbline.knowledge.OwnExercise;
import org.plumbline.knowledge.OwnExercise.OwnWords;

/** What a clinic writes is text on its paper, whatever it is, and nothing makes the press fetch anything. */
class StrangeTextsTest {

    private final AtomicInteger fetched = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsMarkupAsText() {
        String markup = "<b>Lift</b> & \"hold\" {{portal}} #{7*7} ]]> <img src=\"" + address() + "\"/>";
        assertThat(printed(markup).text().replace(" ", "")).contains(markup.replace(" ", ""));
        assertThat(fetched).hasValue(0);
    }

    /** Emoji, Hebrew and Arabic, combining and joined signs, what XML can't hold, half of a pair, a long word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stretch \uD83E\uDDD8\uD83C\uDFFD\u200D\u2640\uFE0F slowly",
                "\u05EA\u05E8\u05D2\u05D9\u05DC \u0627\u0644\u062A\u0645\u0631\u064A\u0646 \u202Eabc",
                "e\u0301 \u0E01\u0E33 \u6F22\u5B57 \u0928\u092E",
                "a\u0001\u0008\u000B\u001F\uFFFE\uFFFFb",
                "half \uD83E pair \uDDD8",
                "DonaudampfschifffahrtselektrizitatenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitaten"
            })
    void printsWhatTheFontLacksWithoutBreaking(String words) {
        assertThat(printed(words).text()).contains("Sit down.").contains("Call your emergency number now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"%s\"/>",
                "<link rel=\"stylesheet\" href=\"%s\"/>",
                "<style>@import url(%1$s); body { background: url(%1$s) }</style>",
                "<object data=\"%s\" type=\"image/svg+xml\"/>",
                "<iframe src=\"%s\"/>",
                "<img src=\"file:///etc/hostname\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " width=\"9\" height=\"9\"><image xlink:href=\"%s\" width=\"9\" height=\"9\"/></svg>"
            })
    void fetchesNothing(String content) {
        String page = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>T</title>"
                + "<style>body { font-family: Inter }</style></head><body><p>Kept</p>" + content.formatted(address())
                + "</body></html>";
        try (Press.Pages pages = Press.set(page)) {
            assertThat(new OpenedPdf(pages.pdf()).text()).contains("Kept");
        }
        assertThat(fetched).hasValue(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/x.svg";
    }

    private static OpenedPdf printed(String words) {
        OwnExercise good = Own.hipHitch();
        OwnExercise strange = new OwnExercise(
                good.id(),
                new OwnWords(words, List.of(words, "Sit down."), words),
                good.work(),
                good.answers(),
                Set.of(),
                good.doses());
        Catalogue adapted = Paperwork.CATALOGUE.adapted(
                new Adaptations(3, Map.of(), Optional.empty(), Set.of(), List.of(strange), Map.of()));
        return Paperwork.printed(Paperwork.of(
                new Edition(Locale.UK, Paper.A4),
                adapted,
                List.of(good.id()),
                new Standing(Paperwork.BEGIN, false, Optional.empty())));
    }
}
