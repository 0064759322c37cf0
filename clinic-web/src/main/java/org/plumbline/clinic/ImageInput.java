package org.plumbline.clinic;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.plumbline.image.CleanImage;
import org.plumbline.image.ImageCleaner;
import org.plumbline.image.ImageRefused;

/**
 * A file field whose value is a {@link CleanImage}: whatever else is chosen is refused at the field, and no page ever holds what was
 * sent.
 *
 * <p>Faces' own field fails where the form comes without its files, as only an attacker sends it. To this one nothing was chosen then.
 */
@FacesComponent(ImageInput.TYPE)
public class ImageInput extends HtmlInputFile {

    /** How our tags name it. */
    public static final String TYPE = "plumbline.ImageInput";

    private static final String WITH_FILES = "multipart/form-data";

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
            return new ImageCleaner().clean(content(part));
        } catch (ImageRefused e) {
            throw new ConverterException(message(e.why()), e);
        } catch (IOException e) {
            throw new ConverterException(message(ImageRefused.Why.BROKEN), e);
        }
    }

    /** One more than we take is enough to see that it is too many. */
    private static byte[] content(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(ImageCleaner.MOST_BYTES + 1);
        }
    }

    private static boolean isNothingChosen(Part part) {
        String name = part.getSubmittedFileName();
        return part.getSize() == 0 && (name == null || name.isEmpty());
    }

    private static FacesMessage message(ImageRefused.Why why) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, Notices.text("layout.error.image." + why), null);
    }
}
