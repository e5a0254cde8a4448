package aftercare.read;

import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.problem.Read;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Handles the most common change: existing guides or pages were edited, and nothing else in the content has changed. */
final class TextChange {
    private static final Set<FileKind> TEXTS = EnumSet.of(FileKind.GUIDE, FileKind.SINGLE_PAGE);

    private final Map<String, ContentFile> files;

    private TextChange(Map<String, ContentFile> files) {
        this.files = files;
    }

    /** The change; empty when files were added, deleted, or are of another kind. */
    static Optional<TextChange> of(ContentFiles.FileList before, ContentFiles.FileList after, Set<String> paths) {
        var had = among(before, paths);
        var has = among(after, paths);
        boolean isTexts = has.keySet().equals(paths)
                && had.keySet().equals(paths)
                && has.values().stream().allMatch(file -> TEXTS.contains(Layout.kind(file)));
        return isTexts ? Optional.of(new TextChange(has)) : Optional.empty();
    }

    /**
     * The content with these texts read again.
     *
     * @return empty when all files must be read to find out
     */
    Optional<Content> in(Content content, Function<ContentFile, Read<Guide>> reader) {
        if (!content.incomplete().isEmpty() || isCompared(content)) {
            return Optional.empty();
        }
        var fresh = files.values().stream()
                .flatMap(file -> reader.apply(file).value().stream())
                .collect(Collectors.toMap(Guide::path, Function.identity()));
        var editions =
                content.editions().stream().map(edition -> in(edition, fresh)).toList();
        // A text that is left over was not in the content before.
        return fresh.isEmpty() ? Optional.of(content.withEditions(editions)) : Optional.empty();
    }

    /** Whether one of these texts is a translation or has one. Then the two must be compared again. */
    private boolean isCompared(Content content) {
        var below = files.keySet().stream()
                .map(path -> path.substring(path.indexOf('/') + 1))
                .collect(Collectors.toSet());
        return content.translations().stream()
                .anyMatch(file -> file.isBegun() && below.contains(file.path().path()));
    }

    private static Edition in(Edition edition, Map<ContentPath, Guide> fresh) {
        var cover = SignCover.of(edition.signs());
        return new Edition(
                edition.language(),
                in(edition.guides(), fresh, cover),
                in(edition.singlePages(), fresh, cover),
                edition.selfChecks(),
                edition.signs(),
                edition.glossary(),
                edition.words());
    }

    private static List<Guide> in(List<Guide> texts, Map<ContentPath, Guide> fresh, SignCover cover) {
        var now = new ArrayList<>(texts);
        now.replaceAll(text ->
                Optional.ofNullable(fresh.remove(text.path())).map(cover::of).orElse(text));
        return now;
    }

    private static Map<String, ContentFile> among(ContentFiles.FileList listing, Set<String> paths) {
        return paths.stream()
                .flatMap(path -> listing.file(path).stream())
                .collect(Collectors.toMap(ContentFile::path, Function.identity()));
    }
}
