package org.plumbline.bench.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pace;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.plumbline.bench.server.StubIssuer;

/**
 * Phones that each sign in and then tell one exercise after the other, as their outboxes do: again each second until the server answers, and
 * after a new sign-in where it knows them no more. Gatling makes it by its name; its {@link Load} stands in the system's properties.
 */
public final class MorningSimulation extends Simulation {
    private static final String STATUS = "status";
    private static final int OK = 200;
    private static final int SIGNED_OUT = 401;

    /** So many days back a patient may tell what they did. */
    private static final int DAYS = 12;

    private final Load load = Load.ofProperties();
    private final Pace pace = load.pace();
    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();

    {
        ChainBuilder turn = pace(pace.pause()).exec(this::does).exec(tells()).exec(this::keeps);
        setUp(scenario("phones")
                        .feed(csv(load.phones().toString()).queue())
                        .exec(addCookie(Cookie(StubIssuer.PERSON, "#{user}").withDomain("localhost")))
                        .exec(signsIn())
                        .pause(session -> untilFirst((int) session.userId()))
                        .repeat(pace.turns(), "turn")
                        .on(turn)
                        .injectOpen(rampUsers(pace.phones()).during(pace.signingIn())))
                .protocols(http.baseUrl(load.site().toString()).shareConnections());
    }

    private static ChainBuilder signsIn() {
        return exec(http("sign in").get("/portal/today/today.xhtml"));
    }

    /** The phones' first moments lie evenly in one pause. */
    private Duration untilFirst(int phone) {
        Instant first = load.begin().plus(pace.pause().multipliedBy(phone).dividedBy(pace.phones()));
        Duration until = Duration.between(Instant.now(), first);
        return until.isNegative() ? Duration.ZERO : until;
    }

    /** Each exercise of a day, and then of the day before it. */
    private Session does(Session session) {
        String[] exercises = session.getString("exercises").split(" ", -1);
        int turn = session.getInt("turn");
        Instant now = Instant.now();
        return session.set("key", UUID.randomUUID())
                .set("began", now)
                .set("at", now.minus(Duration.ofDays(turn / exercises.length % DAYS)))
                .set("exercise", exercises[turn % exercises.length])
                .remove(STATUS);
    }

    private ChainBuilder tells() {
        return asLongAs(session -> answered(session) != OK)
                .on(exec(session -> session.remove(STATUS))
                        .exec(entry())
                        .exec(doIf(session -> answered(session) == SIGNED_OUT).then(signsIn()))
                        .exec(doIf(session -> answered(session) != OK)
                                .then(exec(session -> session).pause(1))));
    }

    private HttpRequestActionBuilder entry() {
        return http("entry")
                .post("/portal/api/entries")
                .header("Content-Type", "application/json")
                .header("Origin", load.site().toString())
                .body(StringBody(MorningSimulation::body))
                .check(status().saveAs(STATUS));
    }

    private static int answered(Session session) {
        return session.contains(STATUS) ? session.getInt(STATUS) : 0;
    }

    private static String body(Session session) {
        return """
                {"patient":"%s","sentAt":"%s","entries":[{"key":"%s","at":"%s","kind":"DONE","program":"%s","exercise":"%s"}]}""".formatted(
                        session.getString("patient"),
                        Instant.now(),
                        session.get("key"),
                        session.get("at"),
                        session.getString("program"),
                        session.getString("exercise"));
    }

    private Session keeps(Session session) {
        taken.add(new Taken(session.get("key"), session.get("began"), Instant.now()));
        return session;
    }

    @Override
    public void after() {
        try {
            Files.write(load.taken(), taken.stream().map(Taken::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
