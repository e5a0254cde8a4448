package aftercare.doctor;

import aftercare.problem.Problems;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A published copy to examine.
 *
 * @param name of its clinic's file without its ending; empty when only its address is known
 * @param base the address of its first page, with a slash at its end
 * @param built the folder of the built site or the pack to compare it with; empty to examine only what it says about itself
 * @param updates the site to ask for recalls and newer versions; empty for none
 * @param ofFile problems with its clinic's file, which may hide such a site
 */
public record CopyToAsk(String name, URI base, Optional<Path> built, Optional<URI> updates, Problems ofFile) {}
