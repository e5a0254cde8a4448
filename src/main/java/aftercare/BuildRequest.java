package aftercare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build, and where.
 *
 * @param content the folder of the content; empty for the stock content that the program carries
 * @param templates the folder of the templates; empty for the stock ones
 * @param output the folder of the site
 * @param baseUrl where the site will stand, ending in a slash; empty when it is not known
 * @param today decides what is published and what is overdue
 */
public record BuildRequest(
        Optional<Path> content, Optional<Path> templates, Path output, Optional<String> baseUrl, LocalDate today) {}
