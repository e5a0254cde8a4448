package aftercare.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** Finds the packs in a folder, such as {@code dist}. */
public final class MadePacks {
    private static final String ENDING = ".zip";

    private MadePacks() {}

    /** The zips in a folder that {@code pack} made, by name; none if there is no folder. */
    public static List<Path> in(Path folder) throws IOException {
        var packs = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var zips = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (var zip : zips) {
                    if (PreviousPack.read(zip).value().isPresent()) {
                        packs.add(zip);
                    }
                }
            }
        }
        return packs.stream().sorted().toList();
    }

    /** Whether a pack was made under the name that it has: one that somebody copied or renamed is theirs. */
    public static boolean isUnderItsName(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return PreviousPack.text(file, Packing.README)
                    .filter(readme -> PackReadme.isOf(String.valueOf(zip.getFileName()), readme))
                    .isPresent();
        }
    }

    /** The name of the clinic whose pack a zip is. */
    public static String stem(Path zip) {
        var name = String.valueOf(zip.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
