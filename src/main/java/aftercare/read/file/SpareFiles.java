package aftercare.read.file;

import java.util.Locale;
import java.util.Set;

/** Recognises files that are not content: hidden files, backups of editors, files of the system. */
final class SpareFiles {
    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini");
    private static final Set<String> BACKUPS = Set.of("bak", "orig", "rej", "swo", "swp", "tmp");

    private SpareFiles() {}

    static boolean isSpare(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || lower.endsWith("~")
                || (lower.startsWith("#") && lower.endsWith("#") && lower.length() > 1)
                || BACKUPS.contains(lower.substring(lower.lastIndexOf('.') + 1))
                || SYSTEM.contains(lower);
    }
}
