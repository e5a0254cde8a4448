package aftercare.render;

import aftercare.format.Sha256;
import aftercare.model.Clinic;
import aftercare.model.Clinic.Colour;
import aftercare.model.Clinic.Colours;
import aftercare.model.Clinic.Logo;
import aftercare.page.OutputFile;
import aftercare.problem.Location;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style sheets, scripts, icon and logo of the site, each a file whose name holds a fingerprint of its bytes, so that a
 * browser may cache it for ever: {@code assets/site.3f9a01bc.css}. The style of all components is one file that every page
 * loads. Scripts that a page needs together are one file too, {@code assets/check.3f9a01bc.js}: {@code scripts.txt} lists which.
 */
final class Assets {
    private static final String STYLE = "site.css";
    private static final String ICON = "icon.svg";
    private static final String TOGETHER = "scripts.txt";
    private static final String RESIZING = "resize.js";
    /** The number of hexadecimal digits of the fingerprint. */
    private static final int FINGERPRINT = 10;

    static final String COLOURS = "clinic.css";

    /** Comments that begin a line: readers would wait for them, and browsers skip them. */
    private static final Pattern REMARKS = Pattern.compile("(?m)^[ \\t]*/\\*[\\s\\S]*?\\*/[ \\t]*\\n?");

    private static final Pattern INDENTATION = Pattern.compile("\\n\\s+");

    private final Optional<String> colourSheet;
    private final String shownSheet;
    private final Map<String, OutputFile> byName = new LinkedHashMap<>();

    private Assets(Optional<String> colourSheet, String shownSheet) {
        this.colourSheet = colourSheet;
        this.shownSheet = shownSheet;
    }

    /** The assets that all clinics' copies share. */
    static Assets of(TemplateFiles templates) {
        var assets = new Assets(templates.text(COLOURS), templates.shown(COLOURS));
        var names = templates.names();
        assets.style(templates, names);
        assets.scripts(templates, names);
        templates.text(ICON).ifPresent(text -> assets.add(ICON, text, templates.shown(ICON)));
        return assets;
    }

    /** These assets together with the colours and logo of a clinic. */
    Assets with(Clinic clinic) {
        var own = new Assets(colourSheet, shownSheet);
        own.byName.putAll(byName);
        colourSheet.ifPresent(text -> own.colours(text, clinic.colours()));
        clinic.logo().ifPresent(own::logo);
        return own;
    }

    /** The address of an asset such as {@code site.css} or {@code steps.js}; empty when the templates have none. */
    String address(String name) {
        var file = byName.get(name);
        return file == null ? "" : file.address();
    }

    /** The script for websites that embed our pages. They name it in their own pages, so its address must never change. */
    static Optional<OutputFile> resizing(TemplateFiles templates) {
        return templates
                .text(RESIZING)
                .map(text -> OutputFile.of("embed/" + RESIZING, text, Location.ofFile(templates.shown(RESIZING))));
    }

    List<OutputFile> files() {
        return List.copyOf(byName.values());
    }

    /** Joins {@code site.css} and the style sheets of all components, in the order of their names. */
    private void style(TemplateFiles templates, List<String> names) {
        var text = new StringBuilder(templates.text(STYLE).orElse(""));
        names.stream()
                .filter(name -> isOfComponent(name, ".css"))
                .forEach(name -> text.append(templates.text(name).orElse("")));
        if (!text.isEmpty()) {
            var style = INDENTATION.matcher(withoutRemarks(text)).replaceAll("\n");
            add(STYLE, style, templates.shown(STYLE));
        }
    }

    private void scripts(TemplateFiles templates, List<String> names) {
        var texts = new LinkedHashMap<String, String>();
        names.stream()
                .filter(name -> isOfComponent(name, ".js"))
                .forEach(name -> templates
                        .text(name)
                        .ifPresent(text -> texts.put(name.substring(name.lastIndexOf('/') + 1), withoutRemarks(text))));
        var together = templates.text(TOGETHER).orElse("").lines().toList();
        together.forEach(line -> together(line, texts, templates.shown(TOGETHER)));
        texts.forEach((name, text) -> add(name, text, templates.shown(name)));
    }

    /** {@code check.js: kept.js told.js} makes one file of two, which are then no files of their own. */
    private void together(String line, Map<String, String> texts, String shown) {
        var parts = line.split(": ", 2);
        var joined = Stream.of(parts[1].split(" ")).map(texts::remove).collect(Collectors.joining());
        add(parts[0], joined, shown);
    }

    private static String withoutRemarks(CharSequence text) {
        return REMARKS.matcher(text).replaceAll("");
    }

    private static boolean isOfComponent(String name, String ending) {
        return name.startsWith("components/") && name.endsWith(ending);
    }

    /** Fills a clinic's colours into {@code clinic.css}, and drops each line with a colour that the clinic did not choose. */
    private void colours(String text, Colours colours) {
        if (colours.isPresent()) {
            var filled = text.lines()
                    .map(line -> filled(line, "primary", colours.primary()))
                    .map(line -> filled(line, "accent", colours.accent()))
                    .filter(line -> !line.contains("{{"))
                    .collect(Collectors.joining("\n", "", "\n"));
            add(COLOURS, filled, shownSheet);
        }
    }

    private static String filled(String line, String name, Colour colour) {
        return colour.isPresent()
                ? line.replace("{{" + name + "}}", colour.light().value())
                        .replace("{{" + name + "-dark}}", colour.dark())
                : line;
    }

    private void logo(Logo logo) {
        var address = "assets/logo." + logo.hash().substring(0, FINGERPRINT) + "." + logo.ending();
        byName.put("logo", new OutputFile(address, logo.bytes(), logo.file().at()));
    }

    private void add(String name, String text, String shown) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int dot = name.lastIndexOf('.');
        var address = "assets/" + name.substring(0, dot) + "." + Sha256.start(bytes, FINGERPRINT) + name.substring(dot);
        byName.put(name, new OutputFile(address, bytes, Location.ofFile(shown)));
    }
}
