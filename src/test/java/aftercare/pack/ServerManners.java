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
        onlyReadingIsAllowed(kind);
        askingForHeadersGetsThemAlone();
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

    /** Caddy alone would answer any method; Apache takes what is sent with a page's address for a question. */
    private void onlyReadingIsAllowed(Kind kind) throws IOException, InterruptedException {
        for (var method : kind == Kind.APACHE ? List.of("DELETE") : List.of("DELETE", "POST", "PUT", "PATCH")) {
            assertThat(ask(method, PAGE).statusCode()).as(method).isEqualTo(405);
        }
    }

    private void askingForHeadersGetsThemAlone() throws IOException, InterruptedException {
        var response = ask("HEAD", PAGE);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue(Files.size(site.resolve(PAGE)));
        assertThat(response.body()).isEmpty();
        assertThat(ask("HEAD", "no.html").statusCode()).isEqualTo(404);
    }

    private void folderWithoutPageIsAsGoodAsNotThere() throws IOException, InterruptedException {
        var response = get("assets/", "identity");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo(Files.readAllBytes(site.resolve("404.html")));
    }

    private HttpResponse<byte[]> ask(String method, String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + address)).method(method, BodyPublishers.noBody());
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String address, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + address)).header("Accept-Encoding", encoding);
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }
}
