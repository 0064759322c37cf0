package org.plumbline.knowledge;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Holds each file against the JSON Schema of its kind. */
final class SchemaCheck {
    private static final String PLACE = "https://plumbline.org/knowledge/schema/";

    private final SchemaRegistry registry;
    private final Problems problems;

    /** The schemas are always the product's own, whatever files are checked. */
    SchemaCheck(Problems problems) {
        KnowledgeFiles own = KnowledgeFiles.onClassPath();
        this.problems = problems;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(
                        id -> id.startsWith(PLACE) ? own.text("schema/" + id.substring(PLACE.length())) : null));
    }

    void check(KnowledgeFile file) {
        Schema schema = registry.getSchema(SchemaLocation.of(PLACE + file.kind() + ".json"));
        for (Error error : schema.validate(file.root())) {
            String pointer = error.getInstanceLocation().toString();
            problems.add(file, pointer, pointer + " " + error.getMessage());
        }
    }
}
