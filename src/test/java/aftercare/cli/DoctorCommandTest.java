package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorCommandTest {
    private static final String SMALL =
            Path.of("src/test/resources/sites/small/content").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doctor",
                "doctor clinic.example",
                "doctor ftp://clinic.example/",
                "doctor file:///etc/passwd",
                "doctor https://clinic.example/?x=1",
                "doctor https://clinic.example/ -o nowhere",
                "doctor https://clinic.example/ --format xml",
                "doctor https://clinic.example/ --clinics nowhere",
                "doctor --clinics nowhere",
                "doctor --clinics . --clinic clinic.yaml",
                "doctor https://clinic.example/ --clinic ."
            })
    void refusesWhatItCannotExamine(String words) {
        var session = Session.in(folder);

        assertThat(session.run(words.split(" "))).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err().lines()).hasSize(1);
    }

    @Test
    void namesTheOptionThatWasTyped() {
        var session = Session.in(folder);

        assertThat(session.run("doctor", "--clinics", "nope")).isEqualTo(2);
        assertThat(session.err()).contains("--clinics names", "nope");
    }

    @Test
    void tellsPeopleAndProgramsWhatIsMissing() throws IOException {
        Session.in(folder).run("build", "--content", SMALL);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        var text = Session.in(folder);
        var json = Session.in(folder);

        assertThat(text.run("doctor", url)).isEqualTo(1);
        assertThat(json.run("doctor", url, "--format", "json")).isEqualTo(1);
        server.stop(0);

        assertThat(text.out()).contains("AC730 " + url, "Looked at ");
        assertThat(json.out()).startsWith("{\"problems\":[").contains("\"code\":\"AC730\"");
    }

    /** Else a recall would never arrive, and nobody would know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "updates: ftp://x/",
                "updates: http:///x",
                "updates: [http://a.example/]",
                "updates: \"\"",
                "updates: \"https://münchen.invalid/\"",
                "updates: \"http://user:pw@host/\"",
                "updates: http://127.0.0.1:99999/",
                "name: [",
                "base-url: https://münchen.invalid/"
            })
    void tellsWhatIsWrongInTheClinicsFile(String line) throws IOException {
        Files.createDirectories(folder.resolve("clinics"));
        Files.writeString(folder.resolve("clinic.yaml"), line + "\nlegal: Riverside\n");
        Files.writeString(folder.resolve("clinics/a.yaml"), line + "\nlegal: Riverside\n");
        var one = Session.in(folder);
        var own = Session.in(folder);
        var many = Session.in(folder);

        assertThat(one.run("doctor", "http://127.0.0.1:9/")).isEqualTo(1);
        assertThat(own.run("doctor")).isEqualTo(1);
        assertThat(many.run("doctor", "--clinics", "clinics")).isEqualTo(1);

        assertThat(one.out()).contains("clinic.yaml:", "AC710");
        assertThat(many.out()).contains("clinics/a.yaml:");
    }

    @Test
    void serverThatFailsIsNeverRight() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        server.start();
        var session = Session.in(folder);

        assertThat(session.run(
                        "doctor", "http://127.0.0.1:" + server.getAddress().getPort() + "/"))
                .isEqualTo(1);
        server.stop(0);

        assertThat(session.out()).contains("error AC710", "500");
    }

    @Test
    void comparesWithAPack() throws IOException {
        Session.in(folder).run("pack", "--content", SMALL);
        assertThat(Files.isRegularFile(folder.resolve("dist/aftercare.zip"))).isTrue();
        var session = Session.in(folder);

        assertThat(session.run("doctor", "http://127.0.0.1:9/", "-o", "dist/aftercare.zip"))
                .isEqualTo(1);
        assertThat(session.out()).contains("AC710", "could not be reached");
    }
}
