package org.plumbline.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
        new ReviewFiles(home).write(Catalogue.load()).forEach(file -> System.out.println("  " + home.relativize(file)));
        return 0;
    }
}
