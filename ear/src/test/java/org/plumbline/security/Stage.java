package org.plumbline.security;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** A page in the states that our own records show it in, and the triggers that were seen there. */
final class Stage {

    /** In how many states each page is looked at. */
    private static final int STATES = 6;

    /** How many of its fields are tried in a sample. */
    private static final int FIELDS = 3;

    private static final Map<String, Stage> KNOWN = new LinkedHashMap<>();

    private final Ground ground;
    private final WebPage page;
    private final Actor actor;
    private final List<Map<String, String>> queries;
    private final Map<String, Map<String, String>> shapes = new LinkedHashMap<>();
    private final Set<String> buttons = new HashSet<>();

    private Stage(Ground ground, WebPage page) {
        this.ground = ground;
        this.page = page;
        this.actor = new Opening(ground, page).opener();
        this.queries = new Opening(ground, page).all().limit(STATES).toList();
        queries.forEach(query -> Trigger.on(open(query)).forEach(each -> note(each, query)));
    }

    /** Every page that somebody of ours may open. */
    static Stream<Stage> all(Ground ground) {
        return ground.deployed().pages().stream().map(page -> of(ground, page));
    }

    static Stage of(Ground ground, WebPage page) {
        return KNOWN.computeIfAbsent(page.toString(), key -> new Stage(ground, page));
    }

    private void note(Trigger trigger, Map<String, String> query) {
        shapes.putIfAbsent(trigger.shape(), query);
        if (trigger.headers().isEmpty()) {
            buttons.add(trigger.shape());
        }
    }

    /** When our records have changed: begins assessments where they were signed meanwhile, and looks at all pages anew. */
    static void startOver(Ground ground) {
        ground.clinics().beginAssessments(ground.sql());
        forget();
    }

    /** Looks at all pages anew. */
    static void forget() {
        KNOWN.clear();
        Opening.forget();
    }

    WebPage page() {
        return page;
    }

    /** Somebody whom the page's rule names. */
    Actor actor() {
        return actor;
    }

    Client client() {
        return ground.cast().client(actor);
    }

    /** The triggers of this page by shape, each as it is shown now. */
    Stream<Trigger> triggers() {
        return shapes().flatMap(shape -> shown(shape, actor));
    }

    /** The shapes of its triggers: of the buttons all, of the fields a few in a sample. */
    Stream<String> shapes() {
        Stream<String> fields = Scope.few(shapes.keySet().stream().filter(shape -> !buttons.contains(shape)), FIELDS);
        return Stream.concat(buttons.stream(), fields);
    }

    /** All states in which this page was seen, each opened anew. */
    Stream<Answer> states() {
        return queries.stream().map(this::open);
    }

    /** A trigger of this shape, on the page as it is now; none where the page has changed since. */
    Stream<Trigger> shown(String shape, Actor whom) {
        return Trigger.on(new Visits(ground).open(page, shapes.get(shape), whom))
                .filter(each -> each.shape().equals(shape))
                .limit(1);
    }

    /** The fields beside a trigger that offer a choice, a few of them in a sample. */
    Stream<String> choices(Trigger trigger) {
        Document html = client().get(trigger.address()).html();
        Stream<String> names =
                html.select("select[name], input[type=radio][name], input[type=checkbox][value][name]").stream()
                        .map(element -> element.attr("name"))
                        .distinct()
                        .filter(name -> trigger.form().names().contains(name));
        return Scope.few(names, FIELDS);
    }

    /** The fields beside a trigger that take a text. */
    Stream<String> texts(Trigger trigger) {
        Document html = client().get(trigger.address()).html();
        return html
                .select("textarea[name], input[name]:not([type=hidden]):not([type=radio]):not([type=checkbox])")
                .stream()
                .map(element -> element.attr("name"))
                .filter(name -> trigger.form().names().contains(name));
    }

    int size() {
        return shapes.size();
    }

    private Answer open(Map<String, String> query) {
        return new Visits(ground).open(page, query, actor);
    }
}
