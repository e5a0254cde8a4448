package aftercare;

import aftercare.publish.Packed;
import java.util.Optional;

/**
 * What the making of a pack came to.
 *
 * @param build of the site in it; nothing of it is published into a folder
 * @param packed empty when an error kept the pack from being made
 */
public record PackResult(BuildResult build, Optional<Packed> packed) {}
