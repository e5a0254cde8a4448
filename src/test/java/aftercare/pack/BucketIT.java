package aftercare.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.format.MediaTypes;
import aftercare.page.PaperSize;
import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads a pack with rclone into object storage on loopback, s3rver, which shows it as a website. */
@Tag("server")
class BucketIT {
    private static final Path S3RVER = Path.of("target/s3rver/node_modules/s3rver/bin/s3rver.js");
    private static final String EXTRA = "content/en/guides/extra.md";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MOST_SECONDS = 300;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<Process> storage = Optional.empty();
    private int port;

    @BeforeEach
    void start() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var website = folder.resolve("website.xml");
        Files.writeString(website, """
            <WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
            <IndexDocument><Suffix>index.html</Suffix></IndexDocument>
            <ErrorDocument><Key>404.html</Key></ErrorDocument>
            </WebsiteConfiguration>
            """);
        var started = new ProcessBuilder(
                        "node",
                        S3RVER.toString(),
                        "--address",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        "--directory",
                        Files.createDirectory(folder.resolve("storage")).toString(),
                        "--no-vhost-buckets",
                        "--configure-bucket",
                        "clinic",
                        website.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3.txt").toFile())
                .start();
        storage = Optional.of(started);
        awaitStart(started);
        Copies.folder(Path.of("src/test/resources/sites/small/content"), folder.resolve("content"));
    }

    private void awaitStart(Process started) throws Exception {
        for (int i = 0; i < 400 && started.isAlive(); i++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IOException(Files.readString(folder.resolve("s3.txt")));
    }

    @AfterEach
    void stop() {
        storage.ifPresent(Process::destroy);
    }

    @Test
    void uploadsThePackAndTheNextOne() throws Exception {
        var move = Files.readString(folder.resolve("content/en/guides/move.md"));
        Files.writeString(folder.resolve(EXTRA), move.replaceFirst("title: .*", "title: Moving more"));
        pack();
        var site = folder.resolve("dist/aftercare/site");
        Files.writeString(site.resolve("guides/mine.html"), "mine");
        Files.createDirectories(site.resolve(".aftercare-work/files"));
        Files.writeString(site.resolve(".aftercare-work/files/index.html"), "half");
        upload();
        assertThat(get("guides/mine.html").statusCode()).isEqualTo(404);
        assertThat(get(".aftercare-work/files/index.html").statusCode()).isEqualTo(404);
        everyFileHasItsTypeAndCaching();
        wrongAddressShowsThePageForIt();
        assertThat(get("notes.txt").statusCode()).isEqualTo(404);

        foreignFileStands();
        Files.delete(folder.resolve(EXTRA));
        var log = pack();
        assertThat(Files.readString(folder.resolve("dist/aftercare/delete.txt")))
                .as(log)
                .contains("guides/extra.html\n");
        upload();
        assertThat(get("guides/extra.html").statusCode()).isEqualTo(404);
        assertThat(get("notes.txt").statusCode())
                .as("a file of somebody else stays")
                .isEqualTo(200);
        everyFileHasItsTypeAndCaching();
    }

    @Test
    void publishesAssetsFirstAndTheFirstPageLast() throws Exception {
        pack();
        var log = run("./upload", "clinic:clinic/aftercare", "--verbose");
        var copied = log.lines().filter(line -> line.contains(": Copied")).toList();

        assertThat(place(copied, "assets/")).isLessThan(place(copied, "guides/rest.html"));
        assertThat(place(copied, "leaflets/")).isLessThan(place(copied, "guides/rest.html"));
        assertThat(place(copied, " index.html")).isGreaterThan(place(copied, "guides/rest.html"));
        assertThat(get("aftercare/guides/rest.html").statusCode()).isEqualTo(200);
    }

    private static int place(List<String> lines, String words) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words + " is not among " + lines);
    }

    private String pack() throws IOException {
        var request = new BuildRequest(
                Optional.of(folder.resolve("content")),
                Optional.of(Path.of("templates")),
                folder.resolve("dist"),
                Optional.of("https://clinic.example/"),
                TODAY);
        var result = SiteBuild.of(request.withLeaflets(PaperSize.A4), Progress.SILENT)
                .packForBuckets();
        assertThat(result.packs()).as(result.build().problems().toString()).hasSize(1);
        return result.build().problems().toString();
    }

    private void upload() throws Exception {
        run("./upload", "clinic:clinic");
    }

    private String run(String... words) throws Exception {
        var log = folder.resolve("upload.txt");
        var builder = new ProcessBuilder(words)
                .directory(folder.resolve("dist/aftercare").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.remove("AWS_CA_BUNDLE");
        environment.put("RCLONE_CONFIG", folder.resolve("rclone.conf").toString());
        environment.put("RCLONE_CONFIG_CLINIC_TYPE", "s3");
        environment.put("RCLONE_CONFIG_CLINIC_PROVIDER", "Other");
        environment.put("RCLONE_CONFIG_CLINIC_ENDPOINT", "http://127.0.0.1:" + port);
        environment.put("RCLONE_CONFIG_CLINIC_ACCESS_KEY_ID", "S3RVER");
        environment.put("RCLONE_CONFIG_CLINIC_SECRET_ACCESS_KEY", "S3RVER");
        var process = builder.start();
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return Files.readString(log);
    }

    private void foreignFileStands() throws Exception {
        Files.writeString(folder.resolve("dist/notes.txt"), "mine");
        var log = folder.resolve("dist/aftercare");
        assertThat(log).isDirectory();
        run("sh", "-c", "rclone copy ../notes.txt clinic:clinic");
        assertThat(get("notes.txt").statusCode()).isEqualTo(200);
    }

    private void everyFileHasItsTypeAndCaching() throws Exception {
        var site = folder.resolve("dist/aftercare/site");
        var files = Manifest.read(site.resolve(SiteFolder.MANIFEST), "")
                .value()
                .orElseThrow()
                .files();
        assertThat(files).containsKeys("status.json", "leaflets/rest.pdf", "index.html");
        assertThat(files.keySet()).noneMatch(Compression::isCompressed).noneMatch(ServerPolicy.WITHHELD::contains);
        for (var address : files.keySet()) {
            var response = get(address);
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            assertThat(response.body()).as(address).isEqualTo(Files.readAllBytes(site.resolve(address)));
            assertThat(response.headers().firstValue("Content-Type"))
                    .as(address)
                    .hasValue(MediaTypes.of(address));
            assertThat(response.headers().firstValue("Cache-Control"))
                    .as(address)
                    .hasValue(address.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        }
        assertThat(get(SiteFolder.MANIFEST).statusCode()).isEqualTo(200);
    }

    private void wrongAddressShowsThePageForIt() throws Exception {
        var response = get("guides/nowhere.html");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo(Files.readAllBytes(folder.resolve("dist/aftercare/site/404.html")));
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/clinic/" + address))
                .header("Accept", "text/html")
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
