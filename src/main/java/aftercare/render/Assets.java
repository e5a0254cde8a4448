package aftercare.render;

import aftercare.model.Clinic;
import aftercare.model.Clinic.Colour;
import aftercare.model.Clinic.Colours;
import aftercare.model.Clinic.Logo;
import aftercare.page.OutputFile;
import aftercare.problem.Location;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The style sheets, script, icon and logo of the site, each one file whose name holds a fingerprint of its bytes, so that a browser may
 * keep it for ever: {@code assets/site.3f9a01bc.css}.
 */
final class Assets {
    private static final String ICON = "icon.svg";
    private static final String COLOURS = "clinic.css";

    private final Map<String, OutputFile> byName = new LinkedHashMap<>();

    Assets(TemplateFiles templates, Clinic clinic) {
        var names = templates.names();
        bundle(templates, names, ".css");
        bundle(templates, names, ".js");
        templates.text(ICON).ifPresent(text -> add(templates, ICON, text));
        templates.text(COLOURS).ifPresent(text -> colours(templates, text, clinic.colours()));
        clinic.logo().ifPresent(this::logo);
    }

    /** The address of an asset such as {@code site.css}; empty when the templates have none. */
    String address(String name) {
        var file = byName.get(name);
        return file == null ? "" : file.address();
    }

    List<OutputFile> files() {
        return List.copyOf(byName.values());
    }

    /** {@code site.css} first, then each component's, in the order of their names. */
    private void bundle(TemplateFiles templates, List<String> names, String ending) {
        var text = new StringBuilder(templates.text("site" + ending).orElse(""));
        names.stream()
                .filter(name -> name.startsWith("components/") && name.endsWith(ending))
                .forEach(name -> text.append(templates.text(name).orElse("")));
        if (!text.isEmpty()) {
            add(templates, "site" + ending, text.toString());
        }
    }

    /** Fills a clinic's colours into their style sheet; a line with a colour that the clinic did not choose is left out. */
    private void colours(TemplateFiles templates, String text, Colours colours) {
        if (colours.isPresent()) {
            var filled = text.lines()
                    .map(line -> filled(line, "primary", colours.primary()))
                    .map(line -> filled(line, "accent", colours.accent()))
                    .filter(line -> !line.contains("{{"))
                    .collect(Collectors.joining("\n", "", "\n"));
            add(templates, COLOURS, filled);
        }
    }

    private static String filled(String line, String name, Colour colour) {
        return colour.isPresent()
                ? line.replace("{{" + name + "}}", colour.light().value())
                        .replace("{{" + name + "-dark}}", colour.dark())
                : line;
    }

    private void logo(Logo logo) {
        var address = "assets/logo." + logo.hash().substring(0, 10) + "." + logo.ending();
        byName.put("logo", new OutputFile(address, logo.bytes(), logo.file().at()));
    }

    private void add(TemplateFiles templates, String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int dot = name.lastIndexOf('.');
        var address = "assets/" + name.substring(0, dot) + "." + fingerprint(bytes) + name.substring(dot);
        byName.put(name, new OutputFile(address, bytes, Location.ofFile(templates.shown(name))));
    }

    private static String fingerprint(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
