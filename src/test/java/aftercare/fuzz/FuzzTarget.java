package aftercare.fuzz;

import java.util.Locale;

/**
 * What is read from people's files, each tried with any bytes. The inputs that are kept stand in {@code
 * src/test/resources/fuzz/}, in a folder of the target's name.
 */
enum FuzzTarget {
    /** A guide: read, checked, made into its page, inspected as a browser sees it. */
    GUIDE,
    /** The home page. */
    HOME,
    /** A guide's translation. */
    TRANSLATION,
    /** A guide that is printed. */
    LEAFLET,
    /** Any file of settings; a comment at its start says which: {@code # en/signs.yaml}. */
    YAML,
    /** A clinic's file, and its copy of the home page. */
    CLINIC,
    /**
     * A clinic's own style, macros, words or page. A comment at its start says which, as in {@code
     * overrides/templates/site.css}, and FINGERPRINT stands for that of the original.
     */
    OVERRIDE,
    /** A drawing: as a picture of a guide, on its leaflet, and as a logo. */
    DRAWING,
    /** A picture of pixels, whatever its format. */
    PICTURE;

    private static final String OWN_GUIDE = "en/guides/fuzzed.md";

    static FuzzTarget named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The name of its folder. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tries an input; fails where the program fails, or lets something harmful through. */
    void tryOut(byte[] input) {
        switch (this) {
            case GUIDE -> new FuzzedSite(OWN_GUIDE, input).tryPages();
            case HOME -> new FuzzedSite("en/index.md", input).tryPages();
            case TRANSLATION -> new FuzzedSite("es/guides/rest.md", input).tryPages();
            case LEAFLET -> new FuzzedSite(OWN_GUIDE, input).tryLeaflets(OWN_GUIDE);
            case YAML -> new FuzzedSite(SettingsFile.path(input), input).tryPages();
            case CLINIC -> FuzzedClinic.tryClinic(input);
            case OVERRIDE -> FuzzedClinic.tryOverride(input);
            case DRAWING -> FuzzedPicture.tryDrawing(input);
            case PICTURE -> FuzzedPicture.tryPicture(input);
        }
    }
}
