package aftercare.model;

import java.time.LocalDate;

/**
 * A clinician's signature under one version of a guide or self-check.
 *
 * @param path below the content folder: {@code en/guides/cold-packs.md}
 * @param hash of the version that was signed
 */
public record SignOff(Text path, Text hash, Text name, Text role, LocalDate date) {}
