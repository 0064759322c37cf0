package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CatalogueArchiveTest {
    private static final CatalogueArchive ARCHIVE = CatalogueArchive.ofClassPath();

    @Test
    void givesTheSameCatalogueBack() {
        Catalogue shipped = Catalogue.load();
        Catalogue again = Catalogue.load(ARCHIVE.version(), ARCHIVE.content());

        assertThat(again.version()).isEqualTo(shipped.version());
        assertThat(again.dysfunctions()).isEqualTo(shipped.dysfunctions());
        assertThat(again.exercises()).isEqualTo(shipped.exercises());
        assertThat(again.tests()).isEqualTo(shipped.tests());
    }

    @Test
    void isRefusedUnderAnotherVersion() {
        assertThatThrownBy(() -> Catalogue.load("1-000000000000", ARCHIVE.content()))
                .isInstanceOf(CatalogueInvalid.class)
                .hasMessageContaining(ARCHIVE.version());
    }

    @Test
    void isRefusedWhereItLacksAFile() {
        assertThatThrownBy(() -> Catalogue.load(ARCHIVE.version(), new byte[0]))
                .isInstanceOf(CatalogueInvalid.class)
                .hasMessageContaining("the archive has no such file");
    }
}
