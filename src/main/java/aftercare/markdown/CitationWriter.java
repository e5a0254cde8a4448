package aftercare.markdown;

import aftercare.problem.Quoted;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes {@code [@doe-2020; @roe-2021]} as raised numbers that lead to the list of sources. */
final class CitationWriter implements NodeWriter {
    private static final Pattern ID = Pattern.compile("@[A-Za-z0-9][A-Za-z0-9_-]*");

    private static final Pattern BETWEEN = Pattern.compile("[;,&|]| and |(?<=[a-z0-9]) +(?=@)");

    private record Cited(String id, int offset) {}

    @Override
    public void write(Node node, PassageBuilder builder) {
        if (builder.isBare()) {
            return;
        }
        if (builder.isInHeading() || builder.isInLink()) {
            builder.error(
                    "AC224",
                    node.getStartOffset(),
                    "A source cannot be cited in a " + (builder.isInHeading() ? "heading." : "link."),
                    "Cite it in the text, right behind what it backs.");
            return;
        }
        var cited = cited(node, builder);
        if (cited.isEmpty()) {
            builder.text(node.getChars().toString());
            return;
        }
        builder.trim();
        builder.markup("<sup class=\"cite\">");
        for (int i = 0; i < cited.size(); i++) {
            builder.markup(i == 0 ? "<a" : " <a");
            String id = cited.get(i).id();
            builder.attribute("href", "#source-" + id);
            // The source leads back to here. No id of a source holds a full stop.
            int mention = builder.reading().mention(id);
            builder.attribute("id", "cite-" + id + (mention == 1 ? "" : "." + mention));
            int number = builder.reading().cite(id, cited.get(i).offset());
            builder.markup(">[" + number + "]</a>");
        }
        builder.markup("</sup>");
    }

    /** The cited sources; empty, with a problem, when the text is not a list of ids. */
    private static List<Cited> cited(Node node, PassageBuilder builder) {
        String typed = node.getChars().toString();
        var cited = new ArrayList<Cited>();
        int start = 1;
        for (String part : typed.substring(1, typed.length() - 1).split(";", -1)) {
            int blanks = part.length() - part.stripLeading().length();
            int offset = node.getStartOffset() + start + blanks;
            String id = part.strip();
            if (!ID.matcher(id).matches()) {
                return malformed(typed.substring(1, typed.length() - 1), id, offset, builder);
            }
            cited.add(new Cited(id.substring(1), offset + 1));
            start += part.length() + 1;
        }
        return cited;
    }

    /** Reports a part, and returns the sources that were most likely meant, so that none counts as missing. */
    private static List<Cited> malformed(String all, String part, int offset, PassageBuilder builder) {
        var ids = meant(all);
        builder.error(
                "AC211",
                offset,
                part.isEmpty() ? "A source is missing here." : Quoted.of(part) + " is not how a source is cited.",
                ids.map(known -> "Write:  [" + Quoted.brief(String.join("; ", known)) + "]")
                        .orElse("Write the source's id from sources.yaml after @, and a semicolon between two:"
                                + " [@doe-2020; @roe-2021]."));
        return ids.orElse(List.of()).stream()
                .map(id -> new Cited(id.substring(1), offset))
                .toList();
    }

    /** The list that the author most likely meant, if ids can be recognised: {@code [@doe-2020, @roe-2021]}. */
    private static Optional<List<String>> meant(String typed) {
        var ids = Arrays.stream(BETWEEN.split(typed))
                .map(part -> "@" + part.replaceAll("^[@\\h]+|[@\\h]+$", "").replaceAll("[@\\h]+", "-"))
                .toList();
        return ids.stream().allMatch(id -> ID.matcher(id).matches()) ? Optional.of(ids) : Optional.empty();
    }
}
