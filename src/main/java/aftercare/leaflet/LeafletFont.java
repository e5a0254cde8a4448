package aftercare.leaflet;

import aftercare.program.OwnFiles;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A font inside the program's jar. Each PDF embeds the letters that it uses. All fonts are under the Open Font
 * License.
 */
enum LeafletFont {
    TEXT("atkinson-hyperlegible-regular", "Leaflet Text", 400, FontStyle.NORMAL),
    BOLD("atkinson-hyperlegible-bold", "Leaflet Text", 700, FontStyle.NORMAL),
    ITALIC("atkinson-hyperlegible-italic", "Leaflet Text", 400, FontStyle.ITALIC),
    TITLE("alegreya-medium", "Leaflet Title", 400, FontStyle.NORMAL),
    EUROPEAN("noto-sans-regular", "Leaflet European", 400, FontStyle.NORMAL),
    EUROPEAN_BOLD("noto-sans-bold", "Leaflet European", 700, FontStyle.NORMAL),
    ARABIC("noto-naskh-arabic-regular", "Leaflet Arabic", 400, FontStyle.NORMAL),
    ARABIC_BOLD("noto-naskh-arabic-bold", "Leaflet Arabic", 700, FontStyle.NORMAL),
    HEBREW("noto-sans-hebrew-regular", "Leaflet Hebrew", 400, FontStyle.NORMAL),
    HEBREW_BOLD("noto-sans-hebrew-bold", "Leaflet Hebrew", 700, FontStyle.NORMAL),
    SYMBOLS("noto-sans-symbols-2-regular", "Leaflet Symbols", 400, FontStyle.NORMAL),
    MATHEMATICS("noto-sans-math-regular", "Leaflet Mathematics", 400, FontStyle.NORMAL);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    LeafletFont(String file, String family, int weight, FontStyle style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    /** The name of the font in the leaflets' style sheet. */
    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    InputStream open() {
        try {
            return OwnFiles.open("fonts/" + file + ".ttf");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
