package aftercare.check.finished;

import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.problem.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A finished page, parsed as a browser would, with tables for the checks.
 *
 * @param site the other pages of the site
 * @param byName its elements by tag name, each list in order
 * @param headings its headings, in order
 * @param withAttributes its elements that have attributes, in order
 * @param ids its ids, to which links may lead
 * @param links the links that readers can follow
 * @param files the files that a browser loads with the page
 */
record FinishedPage(
        Page page,
        SiteMap site,
        Document document,
        Map<String, List<Element>> byName,
        List<Element> headings,
        List<Element> withAttributes,
        Set<String> ids,
        List<LinkElement> links,
        List<LinkElement> files) {

    static FinishedPage of(Page page, OutputFile file, SiteMap site) {
        var html = new String(file.bytes(), StandardCharsets.UTF_8);
        var document = PlainHtml.parse(html).orElseGet(() -> Parser.htmlParser().parseInput(html, ""));
        var byName = new HashMap<String, List<Element>>();
        var headings = new ArrayList<Element>();
        var withAttributes = new ArrayList<Element>();
        var ids = new HashSet<String>();
        document.forEach(element -> {
            byName.computeIfAbsent(element.normalName(), name -> new ArrayList<>())
                    .add(element);
            if (isHeading(element.normalName())) {
                headings.add(element);
            }
            if (element.attributesSize() > 0) {
                withAttributes.add(element);
                ids.add(element.id());
            }
        });
        ids.remove("");
        var links = PageLinks.of(page, site, byName);
        var files = Requests.of(page, site, byName);
        return new FinishedPage(page, site, document, byName, headings, withAttributes, ids, links, files);
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    List<Element> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    String address() {
        return page.address();
    }

    /** The content file, for problems that its author can fix. */
    Location source() {
        return page.head().source();
    }

    /** The template, for problems that only it can have. */
    Location template() {
        return Location.ofFile("templates/pages/" + page.template() + ".ftlh");
    }
}
