package aftercare.pack;

import aftercare.format.MediaTypes;
import aftercare.publish.SiteFolder;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the script that uploads a site with rclone: each file with its type and how long browsers may cache it, in the order
 * in which no page ever links to a missing file.
 */
final class UploadScript {
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_ANEW = "no-cache";

    private final StringBuilder text = new StringBuilder();

    private UploadScript() {}

    /** @param addresses of all files of the site */
    static String of(Collection<String> addresses) {
        var script = new UploadScript();
        script.write(addresses);
        return script.text.toString();
    }

    private void write(Collection<String> addresses) {
        text.append("""
            #!/bin/sh
            # Uploads the folder "site" into object storage with rclone (https://rclone.org), in an order in which no page ever
            # links to a missing file. A new pack replaces this script.
            #   ./upload REMOTE:BUCKET            or REMOTE:BUCKET/folder; options for rclone may follow
            set -eu
            if [ $# -lt 1 ]; then
              echo "usage: ./upload REMOTE:BUCKET[/FOLDER] [options of rclone]" >&2
              exit 2
            fi
            to=$1
            shift
            cd "$(dirname "$0")"
            # Compares by content: the time of a file says nothing. The options that follow win.
            send() {
              type=$1
              keep=$2
              shift 2
              rclone copy site "$to" --checksum --no-update-modtime --header-upload "Content-Type: $type" \\
                --header-upload "Cache-Control: $keep" "$@"
            }

            """);
        var assets = endings(addresses, true);
        var others = endings(addresses, false);
        step("Assets: a changed one has a new name.");
        assets.forEach(
                (type, endings) -> send(type, FOREVER, "--include \"/assets/**.{" + String.join(",", endings) + "}\""));
        step("What pages link to, besides other pages.");
        others.forEach((type, endings) -> send(
                type,
                ASK_ANEW,
                "--filter \"- /assets/**\" --filter \"+ **.{" + String.join(",", endings) + "}\" --filter \"- *\""));
        var html = MediaTypes.BY_ENDING.getOrDefault("html", "");
        step("New pages, then changed ones, then the first page.");
        send(html, ASK_ANEW, "--ignore-existing --filter \"- /index.html\" --filter \"+ **.html\" --filter \"- *\"");
        send(html, ASK_ANEW, "--filter \"- /index.html\" --filter \"+ **.html\" --filter \"- *\"");
        send(html, ASK_ANEW, "--include /index.html");
        step("What the copy says of itself.");
        send(
                MediaTypes.BY_ENDING.getOrDefault("json", ""),
                ASK_ANEW,
                "--filter \"+ /status.json\" --filter \"+ /" + SiteFolder.MANIFEST + "\" --filter \"- *\"");
        step("At last what is no longer part of the site. Other files in the bucket stay.");
        line("if [ -s " + Packing.DELETIONS + " ]; then");
        line("  rclone delete \"$to\" --files-from-raw " + Packing.DELETIONS + " \"$@\"");
        line("fi");
    }

    /** The endings of files by their type. */
    private static Map<String, Set<String>> endings(Collection<String> addresses, boolean isOfAssets) {
        var endings = new TreeMap<String, Set<String>>();
        for (var address : addresses) {
            var ending = MediaTypes.ending(address);
            boolean isJson = ending.equals("json");
            if (address.startsWith("assets/") == isOfAssets && !ending.equals("html") && (isOfAssets || !isJson)) {
                endings.computeIfAbsent(
                                MediaTypes.BY_ENDING.getOrDefault(ending, MediaTypes.BYTES), type -> new TreeSet<>())
                        .add(ending);
            }
        }
        return endings;
    }

    private void send(String type, String keep, String filter) {
        line("send \"" + type + "\" \"" + keep + "\" " + filter + " \"$@\"");
    }

    private void step(String words) {
        line("");
        line("# " + words);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
