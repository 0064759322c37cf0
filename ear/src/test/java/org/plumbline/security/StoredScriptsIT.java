package org.plumbline.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.curation.Template;
import org.plumbline.fixture.Tally;
import org.plumbline.identity.Application;
import tools.jackson.databind.json.JsonMapper;

/** Every text that is kept of a clinic says a script, a formula and an expression: wherever it is shown, it stays a text. */
@RedTeam
class StoredScriptsIT {

    private static final String CANARY = "data-canary";
    private static final String TEXT = "=\"'></script><img " + CANARY + " src=x onerror=canary=!alert(1)>#{7919*6997}";

    /** How much of it is looked for where it is shown. */
    private static final String SEEN = "<img " + CANARY;

    private static final int COLUMNS = 12;
    private static final int PAGES = 8;
    private static final int STATES = 3;

    private static Ground spoilt;

    @BeforeAll
    static void fillEveryText(Ground ground) throws SQLException {
        spoilt = ground.withNewClinics();
        Stage.forget();
        UUID clinic = spoilt.clinics().ours().id();
        addAnExercise();
        keepATemplate(clinic);
        try (Connection superuser = spoilt.superuser()) {
            assertThat(new StoredTexts(superuser).fill(clinic, TEXT)).hasSizeGreaterThan(COLUMNS);
        }
    }

    @AfterAll
    static void forget() {
        Stage.forget();
    }

    /** As a clinician does, so that the texts of the exercise are the payload. */
    private static void addAnExercise() {
        WebPage page = spoilt.deployed().pages().stream()
                .filter(each -> each.path().equals("/knowledge/add.xhtml"))
                .findFirst()
                .orElseThrow();
        Stage stage = Stage.of(spoilt, page);
        Trigger add = stage.shown("exercise:add", stage.actor()).findFirst().orElseThrow();
        Document form = stage.client().get(add.address()).html();
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        stage.texts(add)
                .filter(name -> form.select("input[type=number]").eachAttr("name").stream()
                        .noneMatch(name::equals))
                .forEach(name -> fields.add(Map.entry(name, TEXT)));
        String muscle = form.selectFirst("input[name='exercise:muscles']").attr("value");
        fields.add(Map.entry("exercise:muscles", muscle));
        Answer added = add.by(stage.client(), add.address(), new Form(fields));
        assertThat(added.location()).contains("/knowledge/picture.xhtml");
    }

    private static void keepATemplate(UUID clinic) {
        spoilt.sql()
                .change(
                        "insert into clinic_change (tenant_id, id, number, kind, entry, content, made_by, made_at, reason)"
                                + " select tenant_id, gen_random_uuid(), 9000, 'TEMPLATE', ?, ?, id, now(), '' from member"
                                + " where tenant_id = ? limit 1",
                        TEXT,
                        new JsonMapper().writeValueAsString(new Template(TEXT, List.of())),
                        clinic);
    }

    @Test
    void runInNoPage(Browser browser) {
        Tally tally = new Tally("stored scripts × pages in a browser");
        long showing = spoilt.deployed().pages().stream()
                .filter(page -> isShownIn(browser, page, tally))
                .count();
        tally.close();
        assertThat(showing).as("pages that show the text").isGreaterThan(PAGES);
    }

    /** On a page that does not escape, in a browser that no policy holds back, every trace of the text is noticed. */
    @Test
    void wouldBeNoticed(Browser browser) {
        URI page = URI.create(
                "data:text/html," + Form.encode(TEXT + Payloads.EVALUATED).replace("+", "%20"));
        try (Window window = new Window(browser, new Client(), spoilt.address(Application.CLINIC, "/"))) {
            assertThat(window.effects(page))
                    .contains(
                            "a dialog of the text",
                            "an element of the text",
                            "a script of the text",
                            "the value of an expression");
        }
    }

    private static boolean isShownIn(Browser browser, WebPage page, Tally tally) {
        Opening opening = new Opening(spoilt, page);
        URI server = spoilt.address(page.application(), "/");
        boolean shown = false;
        try (Window window = new Window(browser, spoilt.cast().client(opening.opener()), server)) {
            for (Map<String, String> query : opening.all().limit(STATES).toList()) {
                URI address = new Visits(spoilt).address(page, query);
                List<String> effects = window.effects(address);
                tally.expect(effects.isEmpty(), page + "" + query + ": " + effects);
                shown |= window.shows(SEEN);
            }
        }
        return shown;
    }

    /** A spreadsheet runs what begins like a formula. */
    @Test
    void areNoFormulasInAFile() {
        Tally tally = new Tally("formulas × cells of files");
        spoilt.deployed().endpoints().stream()
                .filter(endpoint -> endpoint.verb().equals("GET"))
                .map(endpoint -> Call.usual(spoilt, endpoint).by(callers(endpoint)))
                .filter(answer ->
                        answer.headers().firstValue("content-type").orElse("").startsWith("text/csv"))
                .flatMap(answer -> cells(answer.body()))
                .forEach(cell -> tally.expect(!cell.matches("(?s)[=+\\-@\\t\\r].*"), cell));
        tally.close();
    }

    private static Actor callers(Endpoint endpoint) {
        return EndpointsIT.callers(endpoint).findFirst().orElseThrow();
    }

    /** The cells of comma-separated lines, as a spreadsheet reads them. */
    private static Stream<String> cells(String file) {
        return java.util.regex.Pattern.compile("(?:^|[,\\n\\r])(?:\"((?:[^\"]|\"\")*)\"|([^,\\n\\r\"]*))")
                .matcher(file)
                .results()
                .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1));
    }
}
