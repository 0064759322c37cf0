package org.plumbline.clinic.caseload;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.caseload.CaseloadRow;
import org.plumbline.clinic.Notices;
import org.plumbline.oversight.Csv;

/** The caseload as CSV: all columns, days as 2026-03-18, words in the language of the page. */
record CaseloadCopy(List<CaseloadRow> rows) {

    /** Tells the page, which stays, that the file comes (waiting.js). */
    private static final String BEGUN = "plumbline-file";

    private static final int SHORTLY_S = 60;

    /** Hands it to the browser as a file. It is the answer to a form: what was searched for stands in no address. */
    void send() {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv");
        external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"caseload.csv\"");
        external.setResponseHeader("Cache-Control", "no-store");
        external.addResponseCookie(BEGUN, "begun", Map.of("path", "/", "maxAge", SHORTLY_S));
        try {
            Writer writer = new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8);
            writer.write(head());
            for (CaseloadRow row : rows) {
                writer.write(line(row));
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static String head() {
        return Csv.line(Stream.concat(
                        Stream.of("NAME", "BORN"), Stream.of(Column.values()).map(Enum::name))
                .map(name -> Notices.text("caseload_list.column." + name))
                .toArray(String[]::new));
    }

    private static String line(CaseloadRow row) {
        return Csv.line(
                row.name(),
                row.born().toString(),
                row.number().orElse(""),
                Integer.toString(row.age()),
                words("layout.stage.", row.stage()),
                text(row.program()),
                words("layout.light.", row.light()),
                text(row.pain()),
                text(row.painOn()),
                text(row.adherence()),
                text(row.examinedOn()));
    }

    private static String words(String prefix, Optional<? extends Enum<?>> constant) {
        return constant.map(one -> Notices.text(prefix + one.name())).orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
