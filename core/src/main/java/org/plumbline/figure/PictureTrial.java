package org.plumbline.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.CatalogueInvalid;
import org.plumbline.knowledge.PictureFiles;
import org.plumbline.knowledge.Problems;

/**
 * {@code ./plumbline picture ID ... [--png DIR]}: for who draws. Says what is wrong with a picture, and shows it as it will be seen.
 *
 * <p>Writes one page and one PNG for each: its moments one by one, the still at two sizes and on dark ground, and the steps that it
 * should make clear. Ends with 1 where something is wrong; the PNG is written all the same where it can be.
 */
public final class PictureTrial {
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final List<String> QUIETLY = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private final Path folder;

    private PictureTrial(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>(List.of(args));
        Path folder = Path.of("target", "pictures");
        int png = ids.indexOf("--png");
        if (png >= 0 && png + 1 < ids.size()) {
            folder = Path.of(ids.get(png + 1));
            ids.subList(png, png + 2).clear();
        }
        if (ids.isEmpty()) {
            System.err.println("Usage: ./plumbline picture ID ... [--png DIR]");
            System.exit(2);
        }
        System.exit(new PictureTrial(folder.toAbsolutePath()).run(ids) ? 0 : 1);
    }

    /** Whether nothing is wrong with any of them. */
    private boolean run(List<String> ids) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Problems problems = new Problems();
        Pictures pictures;
        try {
            pictures = new PictureShelf(PictureFiles.load(), Catalogue.load(), problems).pictures(ids::contains);
        } catch (CatalogueInvalid invalid) {
            System.out.println(invalid.getMessage());
            return false;
        }
        problems.found().forEach(System.out::println);
        for (String id : ids) {
            show(id, pictures.of(id));
        }
        return problems.found().isEmpty() && pictures.all().size() == ids.size();
    }

    private void show(String id, Optional<Picture> drawn) throws IOException, InterruptedException {
        String file = "knowledge/pictures/" + id + ".yaml";
        if (drawn.isEmpty()) {
            System.out.println(file + " can't be drawn"
                    + " (is it written, and in index.txt? a posture or prop that is missing is named above)");
            return;
        }
        Picture picture = drawn.get();
        if (!picture.showsMuscles()) {
            System.out.println(file + ": none of the working muscles is seen from here ("
                    + String.join(", ", picture.exercise().muscles()) + "): would another view show one?");
        }
        Files.writeString(folder.resolve(id + ".html"), new TrialPage(picture).html());
        System.out.println(shoot(id));
    }

    private String shoot(String id) throws IOException, InterruptedException {
        Path browser = BROWSERS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException("Chromium is needed: apt-get install chromium"));
        Path png = folder.resolve(id + ".png");
        List<String> command = new ArrayList<>(List.of(browser.toString()));
        command.addAll(QUIETLY);
        command.add("--window-size=" + TrialPage.WIDTH + "," + TrialPage.HEIGHT);
        command.add("--screenshot=" + png);
        command.add(folder.resolve(id + ".html").toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("Chromium could not draw " + id);
        }
        return png.toString();
    }
}
