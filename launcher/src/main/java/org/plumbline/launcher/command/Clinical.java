package org.plumbline.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.figure.ContactSheet;
import org.plumbline.figure.Pictures;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.review.ReviewFiles;
import picocli.CommandLine.Command;

/** {@code ./plumbline clinical}: writes the pages for clinical review anew from the catalogue. */
@Command(
        name = "clinical",
        description = "Writes docs/clinical, the pages for clinical review, anew from the catalogue.",
        mixinStandardHelpOptions = true)
final class Clinical implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        Path home = DataOptions.home();
        Catalogue catalogue = Catalogue.load();
        List<Path> files = new ArrayList<>(new ReviewFiles(home).write(catalogue));
        files.add(new ContactSheet(catalogue, Pictures.load(catalogue)).write(home));
        files.forEach(file -> System.out.println("  " + home.relativize(file)));
        return 0;
    }
}
