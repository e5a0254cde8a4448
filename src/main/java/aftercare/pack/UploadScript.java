package aftercare.pack;

import aftercare.format.MediaTypes;
import aftercare.page.OutputFile;
import aftercare.publish.SiteFolder;
import aftercare.status.CopyStatus;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the script that uploads a site with rclone: each file with its type and how long browsers may cache it, in the order
 * in which no page ever links to a missing file. The script names every file, so that nothing else in the folder is uploaded.
 */
final class UploadScript {
    /** By which a script is known as one of a pack. */
    static final String BEGINNING = "#!/bin/sh\n# Uploads the files of the folder \"site\" ";

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_ANEW = "no-cache";
    private static final String FIRST_PAGE = "index.html";

    private final StringBuilder text = new StringBuilder();

    private UploadScript() {}

    /** @param addresses of all files of the site */
    static String of(Collection<String> addresses) {
        var script = new UploadScript();
        script.write(new TreeSet<>(addresses));
        return script.text.toString();
    }

    private void write(Collection<String> addresses) {
        begin();
        step("Assets: a changed one has a new name.");
        sendByType(FOREVER, addresses.stream().filter(UploadScript::isAsset).toList());
        step("What pages link to, besides other pages.");
        sendByType(
                ASK_ANEW,
                addresses.stream()
                        .filter(address ->
                                !isAsset(address) && !OutputFile.isPage(address) && !address.equals(CopyStatus.ADDRESS))
                        .toList());
        step("New pages, then changed ones, then the first page.");
        pages(addresses.stream()
                .filter(address -> OutputFile.isPage(address) && !address.equals(FIRST_PAGE))
                .toList());
        step("What the copy says of itself.");
        sendByType(ASK_ANEW, List.of(CopyStatus.ADDRESS, SiteFolder.MANIFEST));
        step("At last what is no longer part of the site. Other files in the bucket stay.");
        var deletions = "\"$here/" + Packing.DELETIONS + "\"";
        line("if [ -s " + deletions + " ]; then");
        line("  rclone delete \"$to\" --files-from-raw " + deletions + " \"$@\"");
        line("fi");
    }

    private void begin() {
        text.append(BEGINNING).append("""
            that are named below into object storage with rclone (https://rclone.org),
            # in an order in which no page ever links to a missing file. A new pack replaces this script.
            #   ./upload REMOTE:BUCKET            or REMOTE:BUCKET/folder; options for rclone may follow
            # A folder or file that is named from where you stand is meant so.
            set -eu
            case ${1-} in
            "" | -*)
              echo "usage: ./upload REMOTE:BUCKET[/FOLDER] [options of rclone]" >&2
              exit 2
              ;;
            esac
            to=$1
            shift
            here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
            if [ -e "$here/%s" ]; then
              echo "The last pack was broken off, so the folder site may be half old. Pack again, then upload." >&2
              exit 1
            fi
            # Uploads the files that it reads, one a line. Compares by content: the time of a file says nothing. The options that
            # follow win.
            send() {
              type=$1
              keep=$2
              shift 2
              files=$(cat)
              for file in $files; do
                if [ ! -f "$here/site/$file" ]; then
                  echo "site/$file is missing. Pack again, then upload." >&2
                  exit 1
                fi
              done
              echo "$files" | rclone copy "$here/site" "$to" --files-from-raw - --checksum --no-update-modtime \\
                --header-upload "Content-Type: $type" --header-upload "Cache-Control: $keep" "$@"
            }
            """.formatted(Bucket.COMING));
    }

    private static boolean isAsset(String address) {
        return address.startsWith("assets/");
    }

    private void pages(List<String> pages) {
        line("pages() {");
        line("  cat <<'END'");
        pages.forEach(this::line);
        line("END");
        line("}");
        var html = MediaTypes.of(FIRST_PAGE);
        line("pages | " + send(html, ASK_ANEW, "--ignore-existing "));
        line("pages | " + send(html, ASK_ANEW, ""));
        sendByType(ASK_ANEW, List.of(FIRST_PAGE));
    }

    private void sendByType(String keep, List<String> addresses) {
        SortedMap<String, List<String>> byType =
                addresses.stream().collect(Collectors.groupingBy(MediaTypes::of, TreeMap::new, Collectors.toList()));
        byType.forEach((type, files) -> {
            line(send(type, keep, "") + " <<'END'");
            files.forEach(this::line);
            line("END");
        });
    }

    private static String send(String type, String keep, String option) {
        return "send \"" + type + "\" \"" + keep + "\" " + option + "\"$@\"";
    }

    private void step(String words) {
        line("");
        line("# " + words);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
