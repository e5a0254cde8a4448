package aftercare.cli;

import aftercare.copy.BuildRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the files given by an option such as {@code --clinic}, each a file or a folder of files.
 *
 * @param folder that relative paths start from
 */
record ClinicFiles(Path folder, String option) {
    private static final String STANDARD = "clinic.yaml";
    private static final Pattern NEAR = Pattern.compile("(?i)[^.].*\\.ya?ml");

    ClinicFiles(Path folder) {
        this(folder, "--clinic");
    }

    /**
     * The files in the order of the options; those of a folder are sorted by name.
     *
     * @throws WrongUsage if a file does not exist, or if two would be built into one folder
     */
    List<Path> named(List<String> names) {
        var files = new ArrayList<Path>();
        names.forEach(name -> files.addAll(named(name)));
        if (names.isEmpty() && Files.exists(folder.resolve(STANDARD))) {
            files.add(folder.resolve(STANDARD));
        }
        refuseSameStems(files);
        return files;
    }

    /** Whether these options mean several clinics: a folder, or more than one file. */
    boolean areMany(List<String> names) {
        return names.size() > 1 || names.stream().map(this::path).anyMatch(Files::isDirectory);
    }

    /** What looks like a clinic's file in the folders of these options, and cannot be read as one. */
    List<Path> missed(List<String> names) {
        return names.stream()
                .map(this::path)
                .filter(Files::isDirectory)
                .flatMap(path -> in(path, ClinicFiles::isMissed).stream())
                .toList();
    }

    private static boolean isRead(Path file) {
        return file.toString().endsWith(".yaml") && Files.isRegularFile(file);
    }

    private static boolean isMissed(Path file) {
        return NEAR.matcher(String.valueOf(file.getFileName())).matches() && !isRead(file);
    }

    private List<Path> named(String name) {
        var path = path(name);
        if (Files.isDirectory(path)) {
            var files = in(path, ClinicFiles::isRead);
            if (files.isEmpty()) {
                throw new WrongUsage(option + " names the folder " + name + ", and no file in it ends in .yaml.");
            }
            return files;
        }
        if (!Files.exists(path)) {
            throw new WrongUsage(option + " names a file or a folder, and " + name + " is not there.");
        }
        return List.of(path);
    }

    private Path path(String name) {
        try {
            if (!name.isBlank()) {
                return folder.resolve(name);
            }
        } catch (InvalidPathException invalid) {
            // Reported below, like an empty name.
        }
        throw new WrongUsage(option + " wants the name of a file or a folder, and '" + name + "' cannot be one.");
    }

    private static List<Path> in(Path folder, Predicate<Path> kind) {
        try (var files = Files.list(folder)) {
            return files.filter(kind).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void refuseSameStems(List<Path> files) {
        var byStem = new HashMap<String, Path>();
        for (var file : files) {
            var first = byStem.putIfAbsent(BuildRequest.stem(file), file);
            if (first != null) {
                throw new WrongUsage(first + " and " + file + " would both be built into the folder "
                        + BuildRequest.stem(file) + ". Rename one of them.");
            }
        }
    }
}
