package aftercare.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.pack.WebServer.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a server does when it is asked in an unusual way. */
record ServerManners(String url, Path site) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PAGE = "guides/rest.html";

    void areKept(Kind kind) throws IOException, InterruptedException {
        refusedEncodingIsNotSent();
        onlyReadingIsAllowed();
        if (kind == Kind.NGINX) {
            folderWithoutPageIsAsGoodAsNotThere();
        }
    }

    private void refusedEncodingIsNotSent() throws IOException, InterruptedException {
        for (var refusing : List.of("br;q=0", "br; q=0.000, gzip;q=0", "gzip;q=0", "identity, br;q=0.0")) {
            var response = get(PAGE, refusing);
            assertThat(response.headers().firstValue("Content-Encoding"))
                    .as(refusing)
                    .isEmpty();
            assertThat(response.body()).as(refusing).isEqualTo(Files.readAllBytes(site.resolve(PAGE)));
        }
        assertThat(get(PAGE, "gzip;q=0, br;q=0.5").headers().firstValue("Content-Encoding"))
                .hasValue("br");
    }

    /** Caddy alone would answer any method. */
    private void onlyReadingIsAllowed() throws IOException, InterruptedException {
        var deleting = HttpRequest.newBuilder(URI.create(url + PAGE)).method("DELETE", BodyPublishers.noBody());
        assertThat(CLIENT.send(deleting.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(405);
    }

    private void folderWithoutPageIsAsGoodAsNotThere() throws IOException, InterruptedException {
        var response = get("assets/", "identity");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo(Files.readAllBytes(site.resolve("404.html")));
    }

    private HttpResponse<byte[]> get(String address, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + address)).header("Accept-Encoding", encoding);
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }
}
