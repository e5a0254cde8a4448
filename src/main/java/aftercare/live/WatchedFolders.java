package aftercare.live;

import aftercare.copy.BuildRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders on disk that a site is made from, with symbolic links resolved.
 *
 * @param deep those of which everything matters: content, templates and overrides
 * @param clinic the folder of the clinic's file; only files directly in it matter
 */
public record WatchedFolders(List<Path> deep, Optional<Path> clinic) {

    /**
     * The folders of the site that a request asks for.
     *
     * @throws java.io.UncheckedIOException when a folder is missing
     */
    public static WatchedFolders of(BuildRequest request) {
        var clinic = new LiveClinic(request);
        var deep = Stream.of(
                        request.content().map(SourcePaths::real),
                        request.templates().map(SourcePaths::real),
                        clinic.overrides())
                .flatMap(Optional::stream)
                .toList();
        return new WatchedFolders(deep, clinic.folder());
    }
}
