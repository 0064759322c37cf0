package org.plumbline.clinic.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.clinic.Addresses;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/**
 * What the entries into an assessment mean: the parts of its page that follow each change. The page's script sends the form,
 * nothing of which is kept, and puts the parts in their places; without a form it is told of what is kept.
 *
 * <p>Faces would build, restore and visit the hundreds of fields of the page itself each time.
 */
@Named
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ReasoningPage {

    private final Examination examination;
    private final Map<String, String[]> sent;
    private final Locale locale;
    private final AssessmentForm form;
    private String id;

    @Inject
    ReasoningPage(Examination examination, Person person, @RequestParameterValuesMap Map<String, String[]> sent) {
        this.examination = examination;
        this.sent = sent;
        this.locale = person.getLocale();
        this.form = new AssessmentForm(examination.catalogue());
    }

    ReasoningPage() {
        this.examination = null;
        this.sent = null;
        this.locale = null;
        this.form = null;
    }

    /** Reads the form that was sent. */
    public void open() {
        if (sent.containsKey("assessment")) {
            new SentFields(lists()).into(form);
        } else {
            form.fill(examination.get(assessmentId()));
        }
    }

    private Map<String, List<String>> lists() {
        return sent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, values -> Arrays.asList(values.getValue())));
    }

    private UUID assessmentId() {
        return Addresses.id(id);
    }

    /** What the entries mean. */
    public ReasoningCard getReasoning() {
        return examination.reasoning(assessmentId(), form, locale);
    }

    /** What is entered. */
    public AssessmentForm getForm() {
        return form;
    }

    /** The assessment's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String assessment) {
        id = assessment;
    }
}
