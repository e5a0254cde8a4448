package aftercare.render;

import java.util.regex.Pattern;

/** Makes an evidence word right before a citation a link to the cited source, on which the word rests. */
final class SourcedEvidence {
    private static final Pattern SOURCED = Pattern.compile(
            "(<strong class=\"evidence [^>]*>[^<]*</strong>)(?=\\s*<sup class=\"cite\"><a href=\"(#source-[^\"]+)\")");

    private SourcedEvidence() {}

    static String in(String html) {
        return SOURCED.matcher(html).replaceAll("<a class=\"evidence-link\" href=\"$2\">$1</a>");
    }
}
