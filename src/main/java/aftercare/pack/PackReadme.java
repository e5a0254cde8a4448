package aftercare.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the README of a pack: how to put the site online, what changed, and what its publisher is responsible for. */
final class PackReadme {
    /** The most pages listed by name; further ones are only counted. */
    private static final int MOST_NAMES = 40;

    /** The line that names the pack is {@code DOCTOR}, an address, {@code NAMING} and the file's name. */
    private static final String DOCTOR = "java -jar aftercare.jar doctor ";

    private static final String NAMING = " -o ";
    private static final String NOT_SAID = "the site does not say so yet (intended-use in site.yaml).";

    private final String zip;
    private final PackLabel label;
    private final StringBuilder text = new StringBuilder();

    private PackReadme(String zip, PackLabel label) {
        this.zip = zip;
        this.label = label;
    }

    /**
     * The text of the README.
     *
     * @param zip the pack's file name
     * @param deletions number of files listed in {@code delete.txt}
     */
    static String of(String zip, PackLabel label, PackChanges changes, int deletions) {
        var readme = new PackReadme(zip, label);
        readme.opening();
        readme.upload(deletions);
        readme.settings();
        readme.check();
        readme.frames();
        readme.responsibility();
        readme.changes(changes);
        return readme.text.toString();
    }

    /** Whether a README belongs to the pack with this file name. */
    static boolean isOf(String zip, String readme) {
        return readme.lines().anyMatch(line -> line.startsWith(DOCTOR) && line.endsWith(NAMING + zip));
    }

    private void opening() {
        var publisher =
                label.publisher().isEmpty() ? "This copy names no clinic." : "A copy for " + label.publisher() + ".";
        text.append("""
            %s
            %s

            %s Made on %s.%s
            The whole website is in this zip. It needs no database, no script on the server and no other website.
            """.formatted(
                label.title(),
                "=".repeat(label.title().codePointCount(0, label.title().length())),
                publisher,
                label.today(),
                label.nextReview()
                        .map(day -> "\nA page of it is due for its next check on " + day + ". Make a new pack by then.")
                        .orElse("")));
    }

    private void upload(int deletions) {
        text.append("""

            1. Put it online
            ----------------
            Unpack the zip. Upload everything in it to the folder of your web space where the site should stand%s
            Upload the folder "assets" first and "index.html" last, so that no reader meets half a page.
            Some programs hide files whose names begin with a dot: upload ".htaccess" and ".aftercare-manifest.json" too.
            "checksums.txt" shows whether a file arrived whole: sha256sum --check checksums.txt

            """.formatted(
                label.baseUrl().map(url -> ", so that it opens at\n" + url).orElse(".")));
        if (deletions > 0) {
            text.append("""
                Then delete what is no longer part of the site. Old pages hold advice that was withdrawn. "delete.txt" lists
                %s; where a file is not there, it has been deleted already.
                """.formatted(deletions == 1 ? "one file" : deletions + " files"));
        } else {
            text.append("There is nothing to delete: \"delete.txt\" is empty.\n");
        }
    }

    private void settings() {
        text.append("""

            2. Settings of your server
            --------------------------
            Use the one for your server; the others do no harm.
            .htaccess    Apache and most cheap web space: works by itself.
            web.config   Microsoft IIS: works by itself.
            _headers     Netlify, Cloudflare Pages: works at the top of what they publish; its first lines say where to put it.
            nginx.conf   nginx: the first lines say where to include it.
            Caddyfile    Caddy: the first lines say where to import it.
            """);
        if (label.baseUrl().isEmpty()) {
            text.append("""
                The address of the site was not known when this pack was made. So the page for wrong addresses has no colours
                and no links, and nginx.conf and Caddyfile are written for a site that has a domain for itself. Make the pack
                with --base-url, or with base-url in clinic.yaml, to change that.
                """);
        }
    }

    private void check() {
        text.append("""

            3. Check it
            -----------
            Open the site on a phone. Call none of its numbers, but read each: are they right? Then run, beside this zip:
            %s
            It finds pages that are missing, old or left over, and settings that the server does not follow.
            """.formatted(DOCTOR + label.baseUrl().orElse("https://YOUR-ADDRESS/") + NAMING + zip));
    }

    private void frames() {
        if (label.embeds().isEmpty()) {
            return;
        }
        text.append(EmbedBlock.section(label));
    }

    private void responsibility() {
        text.append("""

                4. What you answer for
                ----------------------
                Intended use: %s
                It is general information. It helps people to decide what they can do themselves, and how soon to ask whom for
                help. It supports care by a health worker. It does not replace it, makes no diagnosis, and is not for emergencies,
                for which it only says whom to call.
                A page that no clinician has signed says so. Have a clinician read the texts before you publish them. Check that
                each number and each service is right where your readers live.
                The law: a self-check that sorts people by how soon they need help may count as a medical device where you are.
                Then it may not be published without meeting that law. Ask before you publish: in the European Union the
                authority for medical devices of your country (Regulation (EU) 2017/745), in the United Kingdom the MHRA, in the
                United States the FDA, in Australia the TGA, elsewhere your ministry of health. Tell them the intended use above
                and the address of each self-check. Whoever publishes a copy answers for it.
                """.formatted(label.intendedUse().isEmpty() ? NOT_SAID : label.intendedUse()));
    }

    private void changes(PackChanges changes) {
        text.append("""

            5. What changed since the version before
            ----------------------------------------
            """);
        if (changes.isFirst()) {
            text.append("This is the first pack in its folder.\n");
            return;
        }
        names("New pages", changes.added());
        names("Changed pages", changes.changed());
        names("Pages that are gone", changes.removed());
    }

    private void names(String title, List<String> addresses) {
        var shown = addresses.stream()
                .limit(MOST_NAMES)
                .map(address -> "  " + address + "\n")
                .collect(Collectors.joining());
        text.append(title).append(addresses.isEmpty() ? ": none\n" : " (" + addresses.size() + "):\n" + shown);
        if (addresses.size() > MOST_NAMES) {
            text.append("  and ").append(addresses.size() - MOST_NAMES).append(" more\n");
        }
    }
}
