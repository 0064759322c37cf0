package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock.InstallOptions;
import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pain is reported without a network after one visit, and sent once; the last program opens on a later day too. */
@Journey
class OfflineDiaryBrowserIT {

    private static final DemoPatient MINE = Demo.lomas(10);

    /** Has exercises today; nothing of them is written here. */
    private static final DemoPatient EXERCISING = Demo.lomas(8);

    private static final String WARNS = """
            async (note) => {
              const { warns } = await import('/portal/jakarta.faces.resource/words.js.xhtml?ln=portal');
              return warns(document.getElementById('warning-words').dataset.stems.split(','), note);
            }
            """;

    private BehindThePages rows;

    @BeforeEach
    @AfterEach
    void forget(Site site) {
        rows = new BehindThePages(site);
        rows.forget(MINE, "pain_report");
    }

    @Test
    void takesAReportWithoutANetworkAndSendsItOnceThoughTheBrowserWasClosed(People people) {
        Screen phone = visited(people, MINE);
        phone.part("place-pain").click();
        phone.arriveAt("/pain/offline.xhtml");
        phone.part("save").click();
        assertThat(phone.part("incomplete")).isVisible();
        phone.choose("score", "5");
        phone.choose("region", "UPPER");
        phone.part("save").click();
        assertThat(phone.part("kept")).isVisible();
        assertThat(phone.part("unsent")).not().isEmpty();
        phone.accessible();

        phone.reopen().open(people.site().portal("/pain/diary.xhtml"));
        phone.arriveAt("/pain/offline.xhtml");
        assertThat(phone.part("unsent")).not().isEmpty();
        assertThat(reports()).isZero();

        phone.page().context().setOffline(false);
        phone.page()
                .waitForResponse(
                        "**/api/entries", () -> phone.open(people.site().portal("/today/today.xhtml")));
        assertThat(phone.part("unsent")).isEmpty();
        assertThat(reports()).isEqualTo(1);
        assertThat(Diary.reports(Diary.open(phone)).locator("td.num")).hasText("5");
    }

    @Test
    void keepsAReportWhoseNetworkWentAwayMeanwhileUnderItsKey(People people) {
        Screen phone = visited(people, MINE);
        phone.page().context().setOffline(false);
        Diary diary = Diary.again(phone).fill(3, "LOWER", "AT_REST");
        phone.page().context().setOffline(true);
        phone.part("save").click();
        assertThat(phone.part("kept")).isVisible();
        String key = phone.see("input[name=key]").inputValue();
        phone.page().context().setOffline(false);
        assertThat(phone.part("unsent")).isEmpty();
        assertThat(diary).isNotNull();
        assertThat(rows.count(
                        "select count(*) from submission s join pain_report r on r.tenant_id = s.tenant_id and"
                                + " r.id = s.answer where s.key = ?::uuid",
                        key))
                .isEqualTo(1);
    }

    @Test
    void asksForWordsInANoteWithoutANetworkAsTheServerDoes(People people) {
        Screen phone = visited(people, MINE);
        phone.open(people.site().portal("/pain/offline.xhtml"));
        JsonNode notes = new JsonMapper().readTree(new File("../core/src/test/resources/words/notes.json"));
        notes.properties()
                .forEach(kind -> kind.getValue()
                        .valueStream()
                        .map(JsonNode::asString)
                        .forEach(note -> assertThat(phone.page().evaluate(WARNS, note))
                                .as(note)
                                .isEqualTo(kind.getKey().equals("asks"))));

        phone.choose("score", "1");
        phone.choose("region", "LOWER");
        phone.see("#pain summary").click();
        phone.part("note").fill("Se me duerme el pie");
        phone.part("save").click();
        phone.arriveAt("/danger/screen.xhtml");
    }

    @Test
    void fetchesNothingAgainThatIsKeptAlready(People people) {
        Screen phone = people.patient(EXERCISING.userName()).arriveAt("/today/today.xhtml");
        phone.see("html[data-offline=ready]").waitFor();
        List<String> fetched = new ArrayList<>();
        phone.page().onRequest(request -> {
            if (request.resourceType().equals("fetch")) {
                fetched.add(URI.create(request.url()).getPath());
            }
        });

        int again = visit(phone, fetched, "");
        assertThat(fetched).doesNotContain("/portal/session/play.xhtml").hasSizeLessThanOrEqualTo(3);
        int anew = visit(phone, fetched, "?text=larger");
        assertThat(fetched).contains("/portal/session/play.xhtml", "/portal/danger/signs.xhtml");
        assertThat(anew).isGreaterThan(10 * again);
    }

    private static int visit(Screen phone, List<String> fetched, String query) {
        fetched.clear();
        phone.open(phone.site().portal("/today/today.xhtml" + query));
        phone.see("html[data-offline=ready]").waitFor();
        return fetched.size();
    }

    @Test
    void takesThreeTapsFromToday(People people) {
        Screen phone = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        Diary.again(phone).fill(4, "MIDDLE", "AFTER").save();
        phone.open(people.site().portal("/today/today.xhtml"));

        phone.see("main a[href$='/pain/report.xhtml']").first().click();
        phone.choose("score", "2");
        phone.part("save").click();

        phone.arriveAt("/pain/thanks.xhtml");
        assertThat(reports()).isEqualTo(2);
        assertThat(Diary.reports(Diary.open(phone)).first())
                .containsText(Words.portal(Words.SPANISH).get("layout.region.MIDDLE"));
    }

    @Test
    void opensTheLastProgramOnADayThatWasNeverFetched(People people) {
        Screen phone = visited(people, EXERCISING);
        Player player = onTheNextDay(phone);
        player.begin(2);
        int size = player.size();
        player.done();
        Player again = onTheNextDay(phone);
        again.begin(2);
        assertThat(again.size()).isEqualTo(size - 1);
        assertThat(again.unsent()).not().isEmpty();
    }

    private static Player onTheNextDay(Screen phone) {
        Date tomorrow = Date.from(Instant.now().plus(Duration.ofDays(1)));
        phone.reopen().page().clock().install(new InstallOptions().setTime(tomorrow));
        phone.open(phone.site().portal("/"));
        return Player.shown(phone);
    }

    /** Somebody who has been here once, and has no network now. */
    private static Screen visited(People people, DemoPatient patient) {
        return people.patient(patient.userName()).arriveAt("/today/today.xhtml").withoutNetwork();
    }

    private int reports() {
        return rows.countOf(MINE, "pain_report");
    }
}
