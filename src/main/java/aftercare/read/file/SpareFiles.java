package aftercare.read.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises files that are not content: hidden files, backups of editors, files of the system. */
final class SpareFiles {
    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini");
    private static final Pattern SPARE = Pattern.compile("\\..*|.*~|#.*#|~\\$.*|.*\\.(?:bak|orig|rej|swo|swp|tmp)");

    private SpareFiles() {}

    static boolean isSpare(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return SYSTEM.contains(lower) || SPARE.matcher(lower).matches();
    }
}
