package aftercare.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts Maven's wrapper with a download of a few bytes, on a machine that has unzip and on one that has none. */
@DisabledOnOs(OS.WINDOWS)
class WrapperTest {
    private static final Path PROPERTIES = Path.of(".mvn/wrapper/maven-wrapper.properties");
    private static final List<String> TOOLS = List.of(
            "sh",
            "dirname",
            "uname",
            "mktemp",
            "mkdir",
            "rm",
            "mv",
            "tr",
            "sha256sum",
            "shasum",
            "tar",
            "gzip",
            "basename",
            "cp");

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void copyWrapper() throws Exception {
        path = Files.createDirectory(folder.resolve("path"));
        Files.createDirectories(folder.resolve(PROPERTIES).getParent());
        Files.copy(PROPERTIES, folder.resolve(PROPERTIES));
        Files.copy(Path.of("mvnw"), folder.resolve("mvnw"), StandardCopyOption.COPY_ATTRIBUTES);
        var maven = Files.createDirectories(folder.resolve("apache-maven-3.9.16/bin"))
                .resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\necho started\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        shell("tar czf maven.tar.gz apache-maven-3.9.16 && cp maven.tar.gz maven.zip");
        for (var tool : TOOLS) {
            tool(tool, "exec " + shell("command -v " + tool).out().strip() + " \"$@\"");
        }
        // The last word says where the download goes: wget URL -O FILE.
        tool("wget", "for last; do :; done; cp \"$HERE/maven.tar.gz\" \"$last\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesDownloadOfAnotherSum(boolean unzip) throws Exception {
        provideUnzip(unzip);

        var run = wrapper();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("SHA-256").doesNotContain("started");
    }

    @ParameterizedTest
    @CsvSource({"true, distributionSha256Sum", "false, distributionTarSha256Sum"})
    void startsDownloadOfTheRightSum(boolean unzip, String property) throws Exception {
        provideUnzip(unzip);
        var sum = shell("sha256sum maven.tar.gz").out().split(" ", -1)[0];
        var line = Pattern.compile("(?m)^" + property + "=.*$");
        var properties = Files.readString(folder.resolve(PROPERTIES));
        assertThat(properties).containsPattern(line);
        Files.writeString(folder.resolve(PROPERTIES), line.matcher(properties).replaceAll(property + "=" + sum));

        assertThat(wrapper()).isEqualTo(new Run(0, "started\n"));
    }

    /** The download is a tar whatever its name; this unzip unpacks it: unzip -q FILE -d FOLDER. */
    private void provideUnzip(boolean provided) throws IOException {
        if (provided) {
            tool("unzip", "tar xzf \"$2\" -C \"$4\"");
        }
    }

    private void tool(String name, String script) throws IOException {
        var file = path.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Run wrapper() throws Exception {
        return run(
                Map.of(
                        "PATH", path.toString(),
                        "HERE", folder.toString(),
                        "MAVEN_USER_HOME", folder.resolve("home").toString()),
                "./mvnw",
                "--version");
    }

    private Run shell(String command) throws Exception {
        return run(Map.of(), "sh", "-c", command);
    }

    private Run run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MVNW_"));
        builder.environment().putAll(environment);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out);
    }

    private record Run(int code, String out) {}
}
