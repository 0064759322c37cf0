package org.plumbline.knowledge;

import java.util.List;

/** The catalogue's files break a rule; each problem names its file and line. */
public class CatalogueInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CatalogueInvalid(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
