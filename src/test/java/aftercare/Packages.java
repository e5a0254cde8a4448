package aftercare;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packages of the program, as classes and as folders of sources. */
final class Packages {
    static final String ROOT = "aftercare";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private Packages() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    static Path sources() {
        return Path.of("src/main/java", ROOT);
    }

    static Path folder(String name) {
        return sources().resolve(name.replace('.', '/'));
    }

    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** The packages by their names below the root, such as {@code check.content}. */
    static List<String> names() throws IOException {
        try (var folders = Files.walk(sources())) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(sources()))
                    .map(folder -> sources().relativize(folder).toString().replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }
}
