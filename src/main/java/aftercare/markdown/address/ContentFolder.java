package aftercare.markdown.address;

import aftercare.model.ContentPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves relative paths of one content file to other content files. */
record ContentFolder(ContentPath from) {
    /** The path below the content folder, such as {@code en/guides/x.md}; empty when it is outside that folder. */
    Optional<String> resolve(String relative) {
        var parts = new ArrayList<>(folders());
        for (String part : relative.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /**
     * The file, by its path below the content folder, if it belongs to the same language. A data file at the root, such
     * as {@code sources.yaml}, has a page in each language.
     */
    Optional<ContentPath> inThisLanguage(String file) {
        String locale = from.locale() + "/";
        if (file.startsWith(locale)) {
            return Optional.of(new ContentPath(from.locale(), file.substring(locale.length())));
        }
        boolean atRoot = file.indexOf('/') < 0 && file.endsWith(".yaml");
        return atRoot ? Optional.of(new ContentPath(from.locale(), file)) : Optional.empty();
    }

    /** The relative path to a file below the content folder: {@code ../glossary.yaml}. */
    String relative(String file) {
        List<String> here = folders();
        var there = List.of(file.split("/"));
        int common = 0;
        while (common < here.size()
                && common < there.size() - 1
                && here.get(common).equals(there.get(common))) {
            common++;
        }
        return "../".repeat(here.size() - common) + String.join("/", there.subList(common, there.size()));
    }

    private List<String> folders() {
        var parts = List.of(from.file().split("/"));
        return parts.subList(0, parts.size() - 1);
    }
}
