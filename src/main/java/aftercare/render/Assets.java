package aftercare.render;

import aftercare.format.Sha256;
import aftercare.model.Clinic;
import aftercare.model.Clinic.Colour;
import aftercare.model.Clinic.Colours;
import aftercare.model.Clinic.Logo;
import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The style sheets, scripts, icon and logo of the site, each a file whose name holds a fingerprint of its bytes, so that a
 * browser may cache it for ever: {@code assets/site.3f9a01bc.css}. {@link JoinedFiles} says which parts are joined into which
 * file. Every page loads {@code site.css}, which has the styles of all components that are in no other file.
 */
final class Assets {
    private static final String STYLE = "site.css";
    private static final String COLOURS = "clinic.css";
    private static final String ICON = "icon.svg";
    private static final String RESIZING = "resize.js";
    /** The number of hexadecimal digits of the fingerprint. */
    private static final int FINGERPRINT = 10;

    private final TemplateFiles templates;
    private final String style;
    private final Problems problems;
    private final Map<String, OutputFile> byName = new LinkedHashMap<>();

    private Assets(TemplateFiles templates, String style, Problems problems) {
        this.templates = templates;
        this.style = style;
        this.problems = problems;
    }

    /** The assets that all clinics' copies share. */
    static Assets of(TemplateFiles templates) {
        var joined = JoinedFiles.of(templates);
        var style = JoinedFiles.leanStyle(templates.text(STYLE).orElse("")) + joined.rest();
        var assets = new Assets(templates, style, joined.problems());
        if (!style.isEmpty()) {
            assets.add(STYLE, style, templates.shown(STYLE));
        }
        joined.byName().forEach((name, text) -> assets.add(name, text, templates.shown(name)));
        templates.text(ICON).ifPresent(text -> assets.add(ICON, text, templates.shown(ICON)));
        return assets;
    }

    /**
     * These assets with the colours and logo of a clinic. The colours are added at the end of the style, so that pages load no
     * further file.
     */
    Assets with(Clinic clinic) {
        var own = new Assets(templates, style, problems);
        own.byName.putAll(byName);
        if (clinic.colours().isPresent()) {
            templates
                    .text(COLOURS)
                    .ifPresent(text -> own.add(
                            STYLE, style + filled(JoinedFiles.lean(text), clinic.colours()), templates.shown(COLOURS)));
        }
        clinic.logo().ifPresent(own::logo);
        return own;
    }

    /** The address of an asset such as {@code site.css} or {@code check.js}; empty when the templates have none. */
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

    /** Problems of the list that says which parts are joined. */
    Problems problems() {
        return problems;
    }

    /** Puts a clinic's colours into a style, and drops each line with a colour that the clinic did not choose. */
    private static String filled(String text, Colours colours) {
        return text.lines()
                .map(line -> filled(line, "primary", colours.primary()))
                .map(line -> filled(line, "accent", colours.accent()))
                .filter(line -> !line.contains("{{"))
                .collect(Collectors.joining("\n", "", "\n"));
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
