package org.plumbline.launcher.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keycloak's pages get the look of ours, out of the same files. */
class LoginLookTest {

    @TempDir
    private Path project;

    private Path look;
    private Path resources;

    @BeforeEach
    void write() throws IOException {
        look = Files.createDirectories(project.resolve("look/webapp/resources/look"));
        resources = project.resolve("theme");
        Files.createDirectories(resources.resolve("css"));
        Files.writeString(look.resolve("tokens.css"), "@font-face { src: url(\"#{resource['look:inter.woff2']}\") }\n");
        Path sizes = Files.createDirectories(project.resolve("patient-web/src/main/webapp/resources/portal"));
        Files.writeString(sizes.resolve("sizes.css"), ":root { --control: 3rem }\n");
        Files.writeString(look.resolve("parts.css"), ".button { color: red }\n");
        Files.writeString(look.resolve("inter.woff2"), "font");
        Files.writeString(look.resolve("mark.svg"), "mark");
        Files.writeString(resources.resolve("css/login.css"), ".top { margin: 0 }\n");
    }

    @Test
    void joinsTheSheetsInTheirOrder() throws IOException {
        new LoginLook(project, resources).dress();

        assertThat(Files.readString(resources.resolve("css/login.css"))).isEqualTo("""
                @font-face { src: url("../inter.woff2") }
                :root { --control: 3rem }
                .button { color: red }
                .top { margin: 0 }
                """);
        assertThat(resources.resolve("inter.woff2")).hasContent("font");
        assertThat(resources.resolve("mark.svg")).hasContent("mark");
    }

    @Test
    void refusesASheetThatNeedsMore() throws IOException {
        Files.writeString(look.resolve("parts.css"), ".a { background: url(\"#{resource['look:other.svg']}\") }");

        assertThatThrownBy(() -> new LoginLook(project, resources).dress()).hasMessageContaining("style sheet");
    }
}
