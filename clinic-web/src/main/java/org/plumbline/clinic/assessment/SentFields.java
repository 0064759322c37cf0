package org.plumbline.clinic.assessment;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.knowledge.Side;
import org.plumbline.text.Jsons;

/** The form of an assessment as the page's scripts send it: whole, each field by the name that it has on the page. */
public final class SentFields {

    private static final String FORM = "assessment:";

    private final Map<String, List<String>> sent;

    SentFields(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    /**
     * A form as JSON: its fields by their names, each with a list of its values.
     *
     * @throws UnreadableForm where it is none
     */
    public SentFields(String json) {
        this(read(json));
    }

    private static Map<String, List<String>> read(String json) {
        Map<String, List<String>> fields = new HashMap<>();
        String text = json == null ? "" : json;
        try (JsonReader reader = Jsons.reader(new StringReader(text))) {
            reader.readObject()
                    .forEach((name, values) ->
                            fields.put(name, values.asJsonArray().getValuesAs(JsonString::getString)));
        } catch (JsonException | ClassCastException e) {
            throw new UnreadableForm("all", e);
        }
        return fields;
    }

    /**
     * Fills a form.
     *
     * @throws UnreadableForm where a field holds what the page would not have sent
     */
    void into(AssessmentForm form) {
        form.setOnsetOn(value("onset", LocalDate::parse));
        form.getPain().setPoints(value("points", PainPointsConverter::points));
        terms(form.getTerms());
        story(form.getStory());
        form.getRedFlags().forEach((flag, entry) -> entry.setAnswer(value("flag-" + flag, SentFields::yes)));
        form.getTests().forEach(this::test);
    }

    private void terms(TermsForm terms) {
        terms.setProvokedBy(all("provoked"));
        terms.setEasedBy(all("eased"));
        terms.setConditions(all("conditions"));
        terms.setMedications(all("medications"));
        terms.setLoads(value("loads", LoadsConverter::loads));
    }

    private void story(StoryForm story) {
        text("provokes", story::setProvokes);
        text("eases", story::setEases);
        text("trauma", story::setTrauma);
        text("treatment", story::setTreatment);
        text("medicines", story::setMedicines);
    }

    private void test(String test, TestEntry entry) {
        entry.setLeft(value(test + "-left", SentFields::number));
        entry.setRight(value(test + "-right", SentFields::number));
        entry.setValue(value(test + "-value", SentFields::number));
        entry.setGreater(value(test + "-side", Side::valueOf));
        entry.setValid(!all(test + "-valid").isEmpty());
    }

    private static Double number(String written) {
        double number = Double.parseDouble(written);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no number");
        }
        return number;
    }

    private static Boolean yes(String answer) {
        if (!answer.equals("true") && !answer.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(answer);
    }

    private void text(String field, Consumer<String> into) {
        into.accept(value(field, words -> words));
    }

    private List<String> all(String field) {
        return sent.getOrDefault(FORM + field, List.of());
    }

    private <T> T value(String field, Function<String, T> reading) {
        List<String> values = all(field);
        if (values.isEmpty() || values.get(0).isEmpty()) {
            return null;
        }
        try {
            return reading.apply(values.get(0));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableForm(field, e);
        }
    }
}
