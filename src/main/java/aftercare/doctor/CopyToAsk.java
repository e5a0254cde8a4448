package aftercare.doctor;

import aftercare.problem.Problems;
import java.net.URI;
import java.util.Optional;

/**
 * A published copy to examine.
 *
 * @param name of its clinic's file without its ending; empty when only its address is known
 * @param base the address of its first page, with a slash at its end
 * @param built the places of what to compare it with
 * @param updates the site to ask for recalls and newer versions; empty for none
 * @param ofFile problems with its clinic's file, which may hide such a site
 */
public record CopyToAsk(String name, URI base, BuiltPlaces built, Optional<URI> updates, Problems ofFile) {}
