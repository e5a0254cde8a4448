package aftercare.read.file;

import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.work.AllHands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a content folder on disk. Only symbolic links to files inside the folder are followed. */
final class DirectoryFiles implements ContentFiles {
    private static final Pattern FILE_NAME = Pattern.compile(".+\\.(?:md|ya?ml)", Pattern.CASE_INSENSITIVE);

    private static final Comparator<ContentFile> BY_PATH =
            (one, other) -> one.path().compareTo(other.path());

    private final Path directory;
    private final String typed;

    DirectoryFiles(Path directory, String typed) {
        this.directory = directory;
        var slashes = typed.replace('\\', '/');
        this.typed = slashes.endsWith("/") ? slashes.substring(0, slashes.length() - 1) : slashes;
    }

    @Override
    public FileList list() {
        try {
            var visitor = new FolderVisitor(directory.toRealPath());
            visitor.walk(visitor.root);
            visitor.files.sort(BY_PATH);
            return new FileList(visitor.files, visitor.collector.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileList list(FileList before, Set<String> changed) {
        try {
            var visitor = new FolderVisitor(directory.toRealPath());
            var resized = resized(before, changed, visitor);
            if (resized.isPresent()) {
                return resized.get();
            }
            before.files().stream()
                    .filter(file -> !ContentFiles.isAmong(file.path(), changed))
                    .forEach(visitor.files::add);
            for (var path : outermost(changed)) {
                visitor.visit(path);
            }
            visitor.files.sort(BY_PATH);
            return new FileList(
                    visitor.files, unchanged(before.problems(), changed).and(visitor.collector.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The new listing, if only the contents of existing files have changed. */
    private static Optional<FileList> resized(FileList before, Set<String> changed, FolderVisitor visitor)
            throws IOException {
        var files = new ArrayList<>(before.files());
        for (var path : changed) {
            int index = before.index(path);
            var place = visitor.root.resolve(path);
            if (index < 0 || !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            files.set(index, visitor.contentFile(path, Files.size(place)));
        }
        return Optional.of(new FileList(files, before.problems()));
    }

    /** The paths that are not below another of them. */
    private static List<String> outermost(Set<String> paths) {
        return paths.stream()
                .filter(path -> path.isEmpty() || !ContentFiles.isAmong(parent(path), paths))
                .toList();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private Problems unchanged(Problems problems, Set<String> changed) {
        int folder = shown("").length();
        return Problems.of(problems.list().stream()
                .filter(problem ->
                        !ContentFiles.isAmong(problem.location().file().substring(folder), changed))
                .toList());
    }

    @Override
    public InputStream open(ContentFile file) throws IOException {
        return Files.newInputStream(directory.resolve(file.path()));
    }

    @Override
    public String shown(String path) {
        return typed.isEmpty() ? path : typed + "/" + path;
    }

    /** Collects the files of the folder. */
    private final class FolderVisitor {
        private final Path root;
        private final int rootLength;
        private final String separator;
        private final List<ContentFile> files = new ArrayList<>();
        private final ProblemCollector collector = new ProblemCollector();

        FolderVisitor(Path root) {
            this.root = root;
            this.separator = root.getFileSystem().getSeparator();
            var text = root.toString();
            this.rootLength = text.endsWith(separator) ? text.length() : text.length() + separator.length();
        }

        /** Visits a path again, unless it no longer exists or is in a folder that is skipped. */
        void visit(String path) throws IOException {
            var place = root.resolve(path);
            boolean isSpare = !path.isEmpty() && Stream.of(path.split("/")).anyMatch(SpareFiles::isSpare);
            if (!isSpare && Files.exists(place, LinkOption.NOFOLLOW_LINKS) && isBelowFolders(place)) {
                walk(place);
            }
        }

        /** Visits a file or folder. The attributes of a folder's files are asked for in parallel: there may be ten thousand. */
        private void walk(Path place) {
            visit(List.of(place));
        }

        private void visit(List<Path> places) {
            var attributes = AllHands.map(places, FolderVisitor::attributes);
            for (int i = 0; i < places.size(); i++) {
                visit(places.get(i), attributes.get(i));
            }
        }

        private void visit(Path place, Optional<BasicFileAttributes> attributes) {
            if (attributes.isEmpty()) {
                unreadable(place, UNREADABLE);
            } else if (attributes.get().isDirectory()) {
                visitFolder(place);
            } else {
                visitFile(place, attributes.get());
            }
        }

        private static Optional<BasicFileAttributes> attributes(Path place) {
            try {
                return Optional.of(Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }

        /** Whether all its parents are real folders; links to folders are not followed. */
        private boolean isBelowFolders(Path place) {
            for (var folder = place;
                    !folder.equals(root);
                    folder = folder.resolveSibling("").normalize()) {
                if (!folder.equals(place) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    return false;
                }
            }
            return true;
        }

        private void visitFolder(Path folder) {
            boolean isRoot = folder.equals(root);
            if (!isRoot && SpareFiles.isSpare(name(folder))) {
                return;
            }
            if (!isRoot && FILE_NAME.matcher(name(folder)).matches()) {
                collector.warning(
                        "AC121",
                        place(folder),
                        "This is a folder, and its name is that of a file.",
                        "Put the file here that it should be, or give the folder another name.");
            }
            try (var entries = Files.newDirectoryStream(folder)) {
                var places = new ArrayList<Path>();
                entries.forEach(places::add);
                visit(places);
            } catch (IOException | DirectoryIteratorException e) {
                unreadable(folder, UNREADABLE);
            }
        }

        private void visitFile(Path file, BasicFileAttributes attributes) {
            var path = path(file);
            var unseen = Characters.firstUnseenInName(path);
            if (unseen.isPresent()) {
                misnamed(file, unseen.get());
            } else if (!SpareFiles.isSpare(path.substring(path.lastIndexOf('/') + 1))) {
                take(file, path, attributes);
            }
        }

        private void take(Path file, String path, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                follow(file);
            } else if (attributes.isRegularFile()) {
                files.add(contentFile(path, attributes.size()));
            } else {
                unreadable(file, "This is no ordinary file.");
            }
        }

        private void misnamed(Path file, String character) {
            collector.error(
                    "AC120",
                    place(file),
                    "The file's name holds a character that readers cannot see (" + character
                            + "), so the file is not read.",
                    "Rename it, and the links to it: small letters a to z, digits and hyphens only.");
        }

        private void follow(Path link) {
            try {
                var target = link.toRealPath();
                if (!target.startsWith(root)) {
                    collector.error(
                            "AC122", place(link), "This symbolic link leads out of the content folder.", NO_LINK);
                } else if (!Files.isRegularFile(target)) {
                    collector.error("AC122", place(link), "This symbolic link leads to a folder.", NO_LINK);
                } else {
                    files.add(contentFile(path(link), Files.size(target)));
                }
            } catch (IOException e) {
                unreadable(link, "This symbolic link leads to a file that is not there.");
            }
        }

        private void unreadable(Path file, String message) {
            collector.error(
                    "AC101", place(file), message, "Put an ordinary file here that you may read, or delete this one.");
        }

        private ContentFile contentFile(String path, long bytes) {
            return new ContentFile(path, shown(path), bytes);
        }

        private Location place(Path file) {
            return Location.ofFile(shown(path(file)));
        }

        private String path(Path file) {
            var whole = file.toString();
            var path = whole.substring(Math.min(rootLength, whole.length()));
            return separator.equals("/") ? path : path.replace(separator, "/");
        }

        private static String name(Path file) {
            return String.valueOf(file.getFileName());
        }
    }

    private static final String UNREADABLE = "This cannot be read: permission is missing, or the disk is at fault.";
    private static final String NO_LINK = "Put a copy of the file here instead of the link.";
}
