package org.plumbline.clinic.message;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.message.NamedTexts;

/** What a member writes to a patient, as it is typed, and the templates that can be put into it. */
public class ReplyForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String GAP = "\n\n";

    /** A form that is sent twice makes one message. It travels with the page, which may outlive this. */
    private UUID key = UuidCreator.getTimeOrderedEpoch();

    @SuppressWarnings("serial")
    private final List<NamedTexts> templates;

    private String text;
    private String chosen;

    ReplyForm(List<NamedTexts> templates) {
        this.templates = templates;
    }

    UUID key() {
        return key;
    }

    /** Puts the chosen template behind what is typed. */
    void insert(String given) {
        found().ifPresent(words -> text = text == null ? words.to(given) : text + GAP + words.to(given));
        chosen = null;
    }

    private Optional<Choice> found() {
        return choices().filter(each -> each.value().equals(chosen)).findFirst();
    }

    private Stream<Choice> choices() {
        return templates.stream()
                .flatMap(template -> ClinicProfile.LANGUAGES.stream().map(language -> new Choice(template, language)));
    }

    /** Each template in each language. */
    public List<SelectItem> getTemplates() {
        return choices()
                .map(each -> new SelectItem(
                        each.value(),
                        each.template().name() + " · " + Notices.text("layout.language." + each.language())))
                .toList();
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String template) {
        chosen = template;
    }

    public String getKey() {
        return key.toString();
    }

    public void setKey(String sent) {
        key = Addresses.id(sent);
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    private record Choice(NamedTexts template, String language) {

        String value() {
            return language + " " + template.name();
        }

        String to(String given) {
            return template.texts().to(given, Locale.forLanguageTag(language));
        }
    }
}
