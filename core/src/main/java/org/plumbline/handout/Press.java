package org.plumbline.handout;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Sets an XHTML document as PDF: tagged (PDF/UA), searchable, with its letters inside. It fetches nothing: what the
 * document doesn't hold itself is left out. Letters that the font lacks become a box.
 */
public final class Press {

    private static final String UNKNOWN_LETTER = "\u25a1";

    static {
        // It would write what a document says into the log.
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    /** The document, laid out on its pages. To be closed. */
    public static Pages set(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useReplacementText(UNKNOWN_LETTER);
        builder.withProducer("Plumbline");
        builder.withW3cDocument(read(xhtml), null);
        builder.toStream(pdf);
        Fonts.into(builder);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.layout();
        return new Pages(renderer, pdf);
    }

    private static Document read(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("no document that can be printed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document on its pages. */
    public record Pages(PdfBoxRenderer renderer, ByteArrayOutputStream out) implements AutoCloseable {

        /** How many pages it has. */
        public int count() {
            return renderer.getRootBox().getLayer().getPages().size();
        }

        /** The file; to be asked once. */
        public byte[] pdf() {
            try {
                renderer.createPDF();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        @Override
        public void close() {
            renderer.close();
        }
    }
}
