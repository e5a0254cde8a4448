package aftercare.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that authors wrote, read.
 *
 * @param sources by id, in the author's order
 * @param editions the source locale first
 * @param images below the content folder ({@code images/x.png}), each with a fingerprint of its bytes
 */
public record Content(
        Site site,
        Map<String, Source> sources,
        List<SignOff> signOffs,
        List<Edition> editions,
        List<ContentImage> images) {
    public Content {
        signOffs = List.copyOf(signOffs);
        editions = List.copyOf(editions);
        images = List.copyOf(images);
    }

    /**
     * An image of the content folder.
     *
     * @param file below the content folder: {@code images/x.png}
     * @param hash SHA-256 in hex
     * @param width in pixels; 0 when unknown
     * @param height in pixels; 0 when unknown
     */
    public record ContentImage(String file, String hash, int width, int height, long bytes) {}
}
