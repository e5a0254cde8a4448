package aftercare;

import aftercare.model.Clinic.Logo;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands on one clinic's pages in the place of each mark. */
final class MarkValues {
    private static final int NUMBER_AT = 5;
    private static final int WORDS_AT = 3;
    private static final int NUMBER_LENGTH = 5;

    private final List<String> values;
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, byte[]> known = new HashMap<>();

    /**
     * @param sheet the file name of the marked clinic's style sheet
     * @param ownSheet that of this clinic's; both empty when it has none
     */
    MarkValues(List<String> values, Optional<Logo> logo, Optional<String> baseUrl, String sheet, String ownSheet) {
        this.values = values;
        others.put(sheet, ownSheet);
        logo.ifPresent(picture -> {
            others.put(ClinicMarks.LOGO, picture.hash().substring(0, ClinicMarks.LOGO.length()));
            others.put(String.valueOf(ClinicMarks.WIDTH), String.valueOf(picture.width()));
            others.put(String.valueOf(ClinicMarks.HEIGHT), String.valueOf(picture.height()));
        });
        baseUrl.ifPresent(url -> {
            others.put(ClinicMarks.BASE_URL, url);
            others.put(ClinicMarks.BASE_PATH, url.replaceFirst("^https?://[^/]+", ""));
        });
    }

    byte[] of(String mark) {
        return known.computeIfAbsent(mark, key -> text(key).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String mark) {
        var other = others.get(mark);
        if (other != null) {
            return other;
        }
        if (mark.startsWith("tel:") || mark.startsWith("sms:")) {
            var number = value(mark, NUMBER_AT + 4).replaceAll("[^0-9+*#]", "");
            return mark.substring(0, 4) + number;
        }
        return escaped(value(mark, mark.startsWith("zqx") ? WORDS_AT : NUMBER_AT));
    }

    private String value(String mark, int at) {
        return values.get(Integer.parseInt(mark.substring(at, at + NUMBER_LENGTH)));
    }

    /** As templates escape. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
