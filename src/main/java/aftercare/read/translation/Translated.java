package aftercare.read.translation;

import aftercare.model.TranslatedFile;

/** Content in a translation's words, and how these stand to the source's. */
public record Translated<T>(T value, TranslatedFile file) {}
