package aftercare.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs {@code bin/native} with a maker that stands in for GraalVM's: its programs start the jar. That GraalVM's own program makes what
 * the jar makes is tried by {@code bin/native} itself each time.
 */
@EnabledOnOs(OS.LINUX)
@Tag("long")
class NativeIT {
    private static final String JAVA = System.getProperty("java.home");

    /** Called with: -jar JAR -o PROGRAM. */
    private static final String MAKER = """
            #!/bin/sh
            echo "Making $4"
            {
              echo '#!/bin/sh'
              echo 'SAID'
              echo "exec %s/bin/java -Xss2m -jar $PWD/$2 \\"\\$@\\""
            } >"$4"
            chmod +x "$4"
            """.formatted(JAVA);

    @TempDir
    private Path folder;

    private Path graal;
    private Path tools;

    private record Run(int code, String out) {}

    @BeforeEach
    void makeRepository() throws Exception {
        for (var file :
                new String[] {"bin/native", "scripts/try-native.sh", "scripts/find-jdk.sh", "target/aftercare.jar"}) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(Path.of(file), folder.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createSymbolicLink(
                folder.resolve("content"), Path.of("sites/ankle/content").toAbsolutePath());
        graal = Files.createDirectories(folder.resolve("graal/bin"));
        tools = Files.createDirectory(folder.resolve("tools"));
        provide(tools.resolve("cc"), "#!/bin/sh\n");
    }

    @Test
    void triesTheProgramAndNotesTheJarThatItWasMadeOf() throws Exception {
        provideMaker(MAKER.replace("SAID", ":"));
        var jar = folder.resolve("target/aftercare.jar");

        var made = run(Map.of("GRAALVM_HOME", graal.getParent().toString(), "JAVA_HOME", JAVA));

        assertThat(made.code()).as(made.out()).isZero();
        assertThat(made.out()).contains("aftercare build", "--leaflets", "aftercare pack", "aftercare report");
        assertThat(folder.resolve("target/native/made-of"))
                .hasContent(Files.size(jar) + "-"
                        + Files.getLastModifiedTime(jar).toInstant().getEpochSecond());
    }

    @Test
    void refusesAProgramThatDoesAnotherThing() throws Exception {
        provideMaker(MAKER.replace("SAID", "echo another thing"));

        var made = run(Map.of("GRAALVM_HOME", graal.getParent().toString(), "JAVA_HOME", JAVA));

        assertThat(made.code()).as(made.out()).isEqualTo(1);
        assertThat(made.out()).contains("another thing");
        assertThat(folder.resolve("target/native/made-of")).doesNotExist();
    }

    @Test
    void saysWhatIsMissingAndWhatFailed() throws Exception {
        var none = run(Map.of());
        var wrong = run(Map.of("GRAALVM_HOME", folder.resolve("nowhere").toString()));
        provideMaker("#!/bin/sh\necho no memory >&2\nexit 137\n");
        var failed = run(Map.of("GRAALVM_HOME", graal.getParent().toString()));

        assertThat(none.out()).contains("GRAALVM_HOME=").hasLineCount(1);
        assertThat(wrong.out()).contains("nowhere").hasLineCount(1);
        assertThat(failed.out()).contains("no memory", "target/native/log");
        assertThat(new int[] {none.code(), wrong.code(), failed.code()}).containsOnly(2);
    }

    private void provideMaker(String script) throws IOException {
        provide(graal.resolve("native-image"), script);
    }

    private static void provide(Path program, String script) throws IOException {
        Files.writeString(program, script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run run(Map<String, String> environment) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder("bin/native").directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GRAALVM"));
        builder.environment().put("PATH", tools + ":" + pathWithoutGraal());
        // Each of some thirty starts is over soon.
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        builder.environment().putAll(environment);
        var log = folder.resolve("log");
        var process = builder.redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(log));
    }

    private static String pathWithoutGraal() {
        return Stream.of(System.getenv("PATH").split(":"))
                .filter(place -> !Files.exists(Path.of(place, "native-image")))
                .collect(Collectors.joining(":"));
    }
}
