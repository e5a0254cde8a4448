package aftercare.check;

import aftercare.model.Text;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A topic is not written in small letters and digits joined by hyphens, as its address has to be. */
final class TopicNameCheck implements ContentCheck {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    @Override
    public void check(Names names, Findings found) {
        for (var guide : names.guides()) {
            guide.topics().forEach(topic -> check(topic, found));
        }
        names.content().site().topicTitles().forEach((topic, title) -> check(new Text(topic, title.at()), found));
    }

    private static void check(Text topic, Findings found) {
        if (!KEBAB_CASE.matcher(topic.value()).matches()) {
            var better = kebabCase(topic.value());
            found.error(
                    "AC312",
                    topic.at(),
                    "The topic \"" + topic + "\" cannot be part of an address.",
                    "Write " + (better.isEmpty() ? "it in small letters and hyphens: easing-pain" : better) + ".");
        }
    }

    private static String kebabCase(String words) {
        var plain = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("");
        var joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return joined.replaceAll("^-|-$", "");
    }
}
