package aftercare.leaflet;

import aftercare.Copies;
import aftercare.ShippedSite;
import aftercare.SiteTest;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.page.PaperSize;
import aftercare.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small site in English, Spanish and Arabic that is built with leaflets. */
record LeafletSite(Path content, Path folder) {

    static LeafletSite in(Path folder) throws IOException {
        var content = folder.resolve("content");
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
        Copies.folder(Path.of("src/test/resources/arabic"), content.resolve("ar"));
        var site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replace("es: Español", "es: Español, ar: العربية"));
        return new LeafletSite(content, folder);
    }

    /** Builds it in its folder, for this base URL and paper size. */
    Built build(String name, Optional<String> baseUrl, PaperSize paper) throws IOException {
        return build(request(name, baseUrl).withLeaflets(paper));
    }

    Built withoutLeaflets(String name) throws IOException {
        return build(request(name, Optional.empty()));
    }

    /** The same for these clinics' files. */
    Built buildFor(Path... clinics) throws IOException {
        return build(new BuildRequest(
                Optional.of(content),
                Optional.empty(),
                List.of(clinics),
                folder.resolve("clinic"),
                Optional.empty(),
                ShippedSite.TODAY,
                Optional.of(PaperSize.A4)));
    }

    private BuildRequest request(String name, Optional<String> baseUrl) {
        return new BuildRequest(
                Optional.of(content), Optional.empty(), folder.resolve(name), baseUrl, ShippedSite.TODAY);
    }

    private static Built build(BuildRequest request) throws IOException {
        return new Built(
                request.output(), SiteBuild.of(request, Progress.SILENT).build().problems());
    }

    /** The built site. */
    record Built(Path output, Problems problems) {
        Pdf pdf(String address) throws IOException {
            return Pdf.of(Files.readAllBytes(output.resolve(address)));
        }

        String page(String address) throws IOException {
            return Files.readString(output.resolve(address));
        }

        boolean has(String address) {
            return Files.exists(output.resolve(address));
        }

        /** All leaflets by address, each as a text that differs when any byte differs. */
        Map<String, String> leaflets() throws IOException {
            var found = new TreeMap<String, String>();
            try (var files = Files.walk(output)) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                    var bytes = Files.readAllBytes(file);
                    found.put(output.relativize(file).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
                }
            }
            return found;
        }
    }
}
