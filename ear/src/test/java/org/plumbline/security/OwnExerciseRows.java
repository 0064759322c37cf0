package org.plumbline.security;

import java.awt.Color;
import java.util.UUID;
import org.plumbline.fixture.Images;
import org.plumbline.fixture.OwnExercises;
import org.plumbline.knowledge.OwnPicture;
import tools.jackson.databind.json.JsonMapper;

/** An exercise that a clinic added, with a picture that it uploaded, as the application writes them down. */
record OwnExerciseRows(Sql sql) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void add(UUID clinic) {
        UUID picture = UUID.randomUUID();
        sql.change(
                "insert into uploaded_picture (tenant_id, id, type, content, width, height)"
                        + " values (?, ?, 'PNG', ?, 120, 90)",
                clinic,
                picture,
                Images.file(Color.RED));
        change(clinic, "EXERCISE", OwnExercises.hipHitch());
        change(clinic, "PICTURE", OwnPicture.uploaded(picture.toString(), ""));
    }

    private void change(UUID clinic, String kind, Object content) {
        sql.change(
                "insert into clinic_change (tenant_id, id, number, kind, entry, content, made_by, made_at)"
                        + " select tenant_id, gen_random_uuid(), (select count(*) + 1 from clinic_change c"
                        + " where c.tenant_id = m.tenant_id), ?, ?, ?, id, now() from member m where tenant_id = ?"
                        + " and active limit 1",
                kind,
                OwnExercises.hipHitch().id(),
                JSON.writeValueAsString(content),
                clinic);
    }
}
