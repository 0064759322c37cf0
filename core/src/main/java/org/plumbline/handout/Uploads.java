package org.plumbline.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.curation.UploadedPicture;
import org.plumbline.curation.ViewPicture;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.program.PhasedExercise;
import org.plumbline.program.Program;

/** Reads the pictures that a clinic uploaded for exercises of its own. To be asked within a transaction. */
@ApplicationScoped
class Uploads {

    private final ViewPicture pictures;

    @Inject
    Uploads(ViewPicture pictures) {
        this.pictures = pictures;
    }

    Uploads() {
        this(null);
    }

    /** Those of a program's exercises by their names, each as an address that holds it. */
    Map<String, String> of(Program program, Catalogue catalogue) {
        return program.phased().stream()
                .map(PhasedExercise::first)
                .map(line -> catalogue.exercise(line.exercise()))
                .flatMap(exercise -> ExercisePicture.of(exercise, catalogue).stream())
                .filter(picture -> !picture.isDrawn())
                .map(ExercisePicture::getName)
                .distinct()
                .flatMap(name -> pictures.uploaded(UUID.fromString(name)).stream())
                .collect(Collectors.toMap(upload -> upload.id().toString(), Uploads::address));
    }

    private static String address(UploadedPicture upload) {
        return Drawings.address(upload.type(), upload.content());
    }
}
