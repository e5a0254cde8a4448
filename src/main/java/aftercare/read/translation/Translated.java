package aftercare.read.translation;

import aftercare.model.TranslatedFile;

/** Content in a translation's words, and how its file stands to the source. */
public record Translated<T>(T value, TranslatedFile file) {}
