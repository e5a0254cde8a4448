package aftercare.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Starts a small jar with {@code bin/aftercare} as a user would, in the folder {@code work} beside it. */
final class Launcher {
    static final String THIS_JAVA = System.getProperty("java.home");
    private static final Path SCRIPT = Path.of("bin/aftercare").toAbsolutePath();

    private final Path folder;
    private Path jar;

    /** Makes the jar in {@code program}. */
    Launcher(Path folder) throws IOException {
        this.folder = folder;
        this.jar = Files.createDirectories(folder.resolve("program")).resolve("aftercare.jar");
        Files.createDirectory(folder.resolve("work"));
        makeJar();
    }

    /**
     * Prints its arguments and ends with the given exit code: {@code check 1}; {@code check vm} prints how Java compiles, and {@code
     * check flags} what Java was started with.
     */
    static final class Echo {
        private Echo() {}

        public static void main(String[] words) {
            System.out.println(
                    switch (words[1]) {
                        case "vm" -> System.getProperty("java.vm.info");
                        case "flags" -> ManagementFactory.getRuntimeMXBean().getInputArguments();
                        default -> String.join(" ", words);
                    });
            System.err.println(words.length);
            System.exit(words[1].length() == 1 ? Integer.parseInt(words[1]) : 0);
        }
    }

    private void makeJar() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        var file = Echo.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = requireNonNull(Echo.class.getResourceAsStream("/" + file))) {
            out.putNextEntry(new JarEntry(file));
            in.transferTo(out);
        }
    }

    Path jar() {
        return jar;
    }

    /** Moves the folder of the jar. */
    void move() throws IOException {
        jar = Files.move(jar.getParent(), folder.resolve("moved")).resolve("aftercare.jar");
    }

    List<Path> archives() throws IOException {
        try (var files = Files.newDirectoryStream(jar.getParent(), "*.archive")) {
            var archives = new ArrayList<Path>();
            files.forEach(archives::add);
            return archives;
        }
    }

    Run run(String home, String... words) throws IOException, InterruptedException {
        var process = start(home, words);
        return new Run(
                process.waitFor(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    Process start(String home, String... words) throws IOException {
        return start(home, Map.of(), words);
    }

    Process start(String home, Map<String, String> settings, String... words) throws IOException {
        var command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .directory(folder.resolve("work").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("JDK_"));
        builder.environment().putAll(Map.of("JAVA_HOME", home, "AFTERCARE_JAR", jar.toString()));
        builder.environment().putAll(settings);
        return builder.start();
    }

    record Run(int code, String out, String err) {}
}
