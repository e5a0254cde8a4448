package aftercare.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Names and texts of the files in a jar. */
record FinishedJar(Path file, Set<String> names) {
    /** The jar that the build makes. */
    static FinishedJar ofBuild() throws IOException {
        return of(Path.of("target/aftercare.jar"));
    }

    /** The libraries of the program and of the tests, as the build found them. */
    static List<FinishedJar> libraries() throws IOException {
        var libraries = Stream.<FinishedJar>builder();
        for (var path : System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
            if (path.endsWith(".jar") && !path.endsWith("aftercare.jar")) {
                libraries.add(of(Path.of(path)));
            }
        }
        return libraries.build().toList();
    }

    private static FinishedJar of(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            return new FinishedJar(
                    file,
                    jar.stream()
                            .filter(entry -> !entry.isDirectory())
                            .map(ZipEntry::getName)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    boolean holds(String name) {
        return names.contains(name);
    }

    String text(String name) throws IOException {
        try (var jar = new JarFile(file.toFile());
                var in = jar.getInputStream(requireNonNull(jar.getEntry(name), name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
