package aftercare.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.doctor.BuiltSite;
import aftercare.doctor.Doctor;
import aftercare.doctor.Knowledge;
import aftercare.format.MediaTypes;
import aftercare.pack.WebServer.Kind;
import aftercare.page.PaperSize;
import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests a pack on real servers with its own settings: files, types, headers, redirects and the not-found page. */
@Tag("server")
class ServersIT {
    private static final LocalDate TODAY = ShippedSite.TODAY;
    private static final String FRAMING = "https://www.clinic.example";

    private final HttpClient client = HttpClient.newHttpClient();
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        Brotli4jLoader.ensureAvailability();
        // Apache runs as another user, who must be able to read the folder.
        folder = Files.createTempDirectory("aftercare-servers-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void deleteFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NGINX, /, true",
        "NGINX, /clinic/aftercare/, true",
        "APACHE, /, true",
        "APACHE, /clinic/aftercare/, true",
        "APACHE, /clinic/aftercare/, false",
        "CADDY, /, true",
        "CADDY, /clinic/aftercare/, true"
    })
    void serverKeepsToThePolicy(Kind kind, String path, boolean isPathKnown) throws Exception {
        var site = unpack(path, isPathKnown);
        try (var server = WebServer.start(kind, home(), folder.resolve("root"), path)) {
            everyFileHasItsTypeHeadersAndBytes(server, site);
            compressedFilesAreSentToThoseWhoTakeThem(server, site);
            foldersShowTheirFirstPage(server, site);
            oldAddressesLeadToNewOnes(server, site);
            wrongAddressesShowThePageForThem(server, site);
            filesForTheServerAreNotShown(server, site);
            new ServerManners(server.url(site.path()), site.folder()).areKept(kind);
            doctorFindsNothing(server, site);
        }
    }

    @Test
    void apacheWithoutModulesStillServes() throws Exception {
        var site = unpack("/", true);
        try (var server = WebServer.start(Kind.BARE_APACHE, home(), folder.resolve("root"), "/")) {
            for (var address : site.addresses()) {
                assertThat(get(server.url("/" + address)).statusCode())
                        .as(address)
                        .isEqualTo(200);
            }
            assertThat(get(server.url("/nowhere.html")).statusCode()).isEqualTo(404);
        }
    }

    private void everyFileHasItsTypeHeadersAndBytes(WebServer server, Site site) throws Exception {
        assertThat(site.addresses())
                .hasSizeGreaterThan(20)
                .contains("embed/resize.js", "es/embed/guides/rest.html", "leaflets/rest.pdf");
        for (var address : site.addresses()) {
            var response = get(server.url(site.path() + address));
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            assertThat(response.body()).as(address).isEqualTo(site.bytes(address));
            assertThat(header(response, "Content-Encoding")).as(address).isEmpty();
            site.keepsToPolicy(response, address);
        }
    }

    private void compressedFilesAreSentToThoseWhoTakeThem(WebServer server, Site site) throws Exception {
        int compressed = 0;
        for (var address : site.addresses()) {
            for (var encoding : List.of("gzip", "br")) {
                var beforehand = site.folder().resolve(address + (encoding.equals("br") ? ".br" : ".gz"));
                if (Files.exists(beforehand)) {
                    compressed++;
                    var response = get(server.url(site.path() + address), "Accept-Encoding", encoding);
                    assertThat(header(response, "Content-Encoding")).as(address).isEqualTo(encoding);
                    assertThat(header(response, "Vary")).as(address).contains("Accept-Encoding");
                    assertThat(response.body()).as(address).isEqualTo(Files.readAllBytes(beforehand));
                    assertThat(unpacked(response.body(), encoding)).as(address).isEqualTo(site.bytes(address));
                    site.keepsToPolicy(response, address);
                }
            }
        }
        assertThat(compressed).isGreaterThan(20);
    }

    private void foldersShowTheirFirstPage(WebServer server, Site site) throws Exception {
        for (var address : List.of("index.html", "guides/index.html", "es/index.html")) {
            var response = get(server.url(site.path() + address.replace("index.html", "")));
            assertThat(response.body()).as(address).isEqualTo(site.bytes(address));
            site.keepsToPolicy(response, address);
        }
        if (!site.path().equals("/")) {
            var response = get(server.url(site.path().substring(0, site.path().length() - 1)));
            assertThat(response.statusCode()).isEqualTo(301);
            assertThat(target(response)).isEqualTo(server.url(site.path()));
        }
    }

    private void oldAddressesLeadToNewOnes(WebServer server, Site site) throws Exception {
        assertThat(site.policy().redirects()).isNotEmpty();
        for (var redirect : site.policy().redirects().entrySet()) {
            var response = get(server.url(site.path() + redirect.getKey()));
            assertThat(response.statusCode()).as(redirect.getKey()).isEqualTo(301);
            assertThat(target(response)).isEqualTo(server.url(site.path() + redirect.getValue()));
        }
    }

    private void wrongAddressesShowThePageForThem(WebServer server, Site site) throws Exception {
        for (var address :
                List.of("no", "guides/no.html", "no/where/at/all.css", "assets/no.0123456789.css", "no.pdf")) {
            for (var encoding : List.of("identity", "gzip")) {
                var response = get(server.url(site.path() + address), "Accept-Encoding", encoding);
                assertThat(response.statusCode()).as(address).isEqualTo(404);
                assertThat(unpacked(response.body(), header(response, "Content-Encoding")))
                        .as(address)
                        .isEqualTo(site.bytes("404.html"));
                site.keepsToPolicy(response, "404.html");
            }
        }
    }

    private void filesForTheServerAreNotShown(WebServer server, Site site) throws Exception {
        for (var name : ServerPolicy.WITHHELD) {
            assertThat(site.folder().resolve(name)).exists();
            assertThat(get(server.url(site.path() + name)).statusCode())
                    .as(name)
                    .isIn(403, 404);
        }
    }

    private void doctorFindsNothing(WebServer server, Site site) throws IOException {
        var beforeAnyReviewIsDue = LocalDate.of(2025, 10, 1);
        try (var built = BuiltSite.at(folder.resolve("dist/riverside.zip"))
                .orElseThrow()
                .value()
                .orElseThrow()) {
            var diagnosis =
                    Doctor.examine(built, URI.create(server.url(site.path())), Knowledge.of(beforeAnyReviewIsDue));
            assertThat(diagnosis.problems().list()).isEmpty();
            assertThat(diagnosis.files()).isGreaterThan(20);
        }
    }

    private Path home() throws IOException {
        return Files.createDirectory(folder.resolve("home"));
    }

    private Site unpack(String path, boolean isPathKnown) throws IOException {
        var clinic = folder.resolve("riverside.yaml");
        Files.writeString(clinic, "name: Riverside\nframe-ancestors: [\"" + FRAMING + "\"]\n");
        var request = new BuildRequest(
                Optional.of(Path.of("src/test/resources/sites/small/content")),
                Optional.of(Path.of("templates")),
                List.of(clinic),
                folder.resolve("dist"),
                isPathKnown ? Optional.of("https://clinic.example" + path) : Optional.empty(),
                TODAY);
        request = request.withLeaflets(PaperSize.A4);
        var packed = SiteBuild.of(request, Progress.SILENT).pack().packs().get(0);
        var site = folder.resolve("root" + path);
        try (var zip = new ZipInputStream(Files.newInputStream(packed.zip()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = site.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        var redirects = new TreeMap<>(Map.of(
                "guides/resting.html", "guides/rest.html",
                "embed/guides/resting.html", "embed/guides/rest.html"));
        return new Site(site, path, new ServerPolicy(path, isPathKnown, List.of(FRAMING), redirects, isPathKnown));
    }

    private HttpResponse<byte[]> get(String url, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String target(HttpResponse<byte[]> response) {
        return response.uri().resolve(header(response, "Location")).toString();
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    private static byte[] unpacked(byte[] body, String encoding) throws IOException {
        return switch (encoding) {
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
            case "br" -> Decoder.decompress(body).getDecompressedData();
            default -> body;
        };
    }

    /** An unpacked pack and its server policy. */
    private record Site(Path folder, String path, ServerPolicy policy) {

        /** The addresses of all files for readers. */
        List<String> addresses() throws IOException {
            return Manifest.read(folder.resolve(SiteFolder.MANIFEST), "manifest")
                    .value()
                    .orElseThrow()
                    .files()
                    .keySet()
                    .stream()
                    .filter(address -> !Compression.isCompressed(address))
                    .filter(address -> !ServerPolicy.WITHHELD.contains(address))
                    .filter(address -> !policy.redirects().containsKey(address))
                    .toList();
        }

        byte[] bytes(String address) throws IOException {
            return Files.readAllBytes(folder.resolve(address));
        }

        /** Asserts that each header is sent once, with the policy's value. */
        void keepsToPolicy(HttpResponse<byte[]> response, String address) {
            policy.headers(policy.kindOf(address))
                    .forEach((name, value) -> assertThat(header(response, name))
                            .as(name + " of " + address)
                            .isEqualTo(value));
            var type = MediaTypes.BY_ENDING.get(address.substring(address.lastIndexOf('.') + 1));
            assertThat(header(response, "Content-Type")).as(address).isEqualToIgnoringCase(type);
        }
    }
}
