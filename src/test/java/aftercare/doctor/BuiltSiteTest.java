package aftercare.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltSiteTest {
    @Test
    void comparesWithFolderToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(SiteFolder.MANIFEST), Manifest.EMPTY.text());

        assertThat(BuiltSite.at(folder).orElseThrow().value()).isPresent();
        assertThat(BuiltSite.at(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void damagedManifestIsTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(SiteFolder.MANIFEST), "{}");

        assertThat(BuiltSite.at(folder).orElseThrow().problems().list())
                .singleElement()
                .matches(problem -> problem.code().equals("AC705"));
    }
}
