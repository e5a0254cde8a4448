package aftercare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What to build, and where. A stand-in. */
public record BuildRequest(
        Optional<Path> content, Optional<Path> templates, Path output, Optional<String> baseUrl, LocalDate today) {}
