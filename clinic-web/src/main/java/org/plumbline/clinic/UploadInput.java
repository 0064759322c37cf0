package org.plumbline.clinic;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file field whose value is what was made of the file: whatever can't be taken is refused at the field, and no page ever holds what
 * was sent.
 *
 * <p>Faces' own field fails where the form comes without its files, as only an attacker sends it. To this one nothing was chosen then.
 */
public abstract class UploadInput extends HtmlInputFile {

    private static final String WITH_FILES = "multipart/form-data";

    private final int mostBytes;

    /** A field that takes files of at most so many bytes. */
    protected UploadInput(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * What the file becomes.
     *
     * @throws ConverterException with the words for the field, where it can't be taken
     */
    protected abstract Object taken(byte[] file);

    /** The key of the words for a file that can't be read to its end. */
    protected abstract String broken();

    @Override
    public void decode(FacesContext context) {
        // Nothing sent is nothing chosen, which is an error of this field; to Faces it would be no question at all.
        setSubmittedValue("");
        String type = context.getExternalContext().getRequestContentType();
        if (type != null && type.startsWith(WITH_FILES)) {
            super.decode(context);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        if (!(submitted instanceof Part part) || isNothingChosen(part)) {
            return null;
        }
        try {
            return taken(content(part));
        } catch (IOException e) {
            throw refused(broken(), e);
        }
    }

    /** One more than we take is enough to see that it is too many. */
    private byte[] content(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(mostBytes + 1);
        }
    }

    private static boolean isNothingChosen(Part part) {
        String name = part.getSubmittedFileName();
        return part.getSize() == 0 && (name == null || name.isEmpty());
    }

    /** Says at the field what is wrong. */
    protected static ConverterException refused(String key, Exception cause) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Notices.text(key), null), cause);
    }
}
