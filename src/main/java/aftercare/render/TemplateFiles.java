package aftercare.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;

/**
 * The files of a template folder, read as text: {@code pages/guide.ftlh}. Either a folder of the user's or the stock ones
 * that travel with the program; the two are never mixed.
 */
public final class TemplateFiles {
    private static final String STOCK = "templates/";
    private final Optional<Path> folder;

    private TemplateFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    public static TemplateFiles of(Path folder) {
        return new TemplateFiles(Optional.of(folder));
    }

    public static TemplateFiles stock() {
        return new TemplateFiles(Optional.empty());
    }

    /** A file's place as the user would type it. */
    public String shown(String name) {
        return folder.map(path -> path.resolve(name).toString().replace('\\', '/'))
                .orElse(STOCK + name);
    }

    /** The text of a file; empty when there is none of that name, or when it lies outside the folder. */
    public Optional<String> text(String name) {
        try {
            return folder.isPresent() ? textIn(folder.get(), name) : stockText(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all files, sorted. */
    public List<String> names() {
        try {
            return folder.isPresent() ? namesIn(folder.get()) : stockNames();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> textIn(Path folder, String name) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            return Optional.empty();
        }
        return Optional.of(Files.readString(file));
    }

    private static Optional<String> stockText(String name) throws IOException {
        try (InputStream in = TemplateFiles.class.getClassLoader().getResourceAsStream(STOCK + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Lists the jar that the program runs from, or the folder of classes while it is being developed. */
    private static List<String> stockNames() throws IOException {
        var home = Path.of(java.net.URI.create(TemplateFiles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        if (Files.isDirectory(home)) {
            return namesIn(home.resolve(STOCK));
        }
        var names = new TreeSet<String>();
        try (var jar = new JarFile(home.toFile())) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(STOCK) && !name.endsWith("/"))
                    .forEach(name -> names.add(name.substring(STOCK.length())));
        }
        return List.copyOf(names);
    }
}
