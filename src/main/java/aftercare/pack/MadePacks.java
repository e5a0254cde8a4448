package aftercare.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /** The name of the clinic whose pack a zip is. */
    public static String stem(Path zip) {
        var name = String.valueOf(zip.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
