package aftercare.pack;

import aftercare.format.MediaTypes;
import aftercare.pack.ServerPolicy.ServedKind;
import aftercare.publish.SiteFolder;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the policy as {@code web.config} for IIS. IIS compresses by itself and cannot send precompressed files.
 * Settings apply to folders, not to patterns, so a PDF gets those of pages, and pages made for frames get those of
 * their folder.
 */
final class IisSettings {
    private final ServerPolicy policy;
    private final Collection<String> embedFolders;
    private final StringBuilder text = new StringBuilder();

    private IisSettings(ServerPolicy policy, Collection<String> embedFolders) {
        this.policy = policy;
        this.embedFolders = embedFolders;
    }

    /** @param addresses of all files of the site */
    static String of(ServerPolicy policy, Collection<String> addresses) {
        var embedFolders = addresses.stream()
                .filter(address -> policy.kindOf(address) == ServedKind.EMBED)
                .map(SiteFolder::folderOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return new IisSettings(policy, embedFolders).write();
    }

    private String write() {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<!-- How IIS should serve this site. A new pack replaces this file. -->");
        line("<configuration>");
        line("  <system.webServer>");
        line("    <defaultDocument><files><clear/><add value=\"index.html\"/></files></defaultDocument>");
        line("    <urlCompression doStaticCompression=\"true\"/>");
        types();
        headers(policy.headers(ServedKind.OTHER));
        notFound();
        withheld();
        line("  </system.webServer>");
        location("assets", ServedKind.ASSET);
        embedFolders.forEach(folder -> location(folder, ServedKind.EMBED));
        if (policy.isPathKnown()) {
            policy.redirects().forEach(this::redirect);
        }
        line("</configuration>");
        return text.toString();
    }

    private void types() {
        line("    <staticContent>");
        MediaTypes.BY_ENDING.forEach((ending, type) -> {
            line("      <remove fileExtension=\"." + ending + "\"/>");
            line("      <mimeMap fileExtension=\"." + ending + "\" mimeType=\"" + type + "\"/>");
        });
        line("    </staticContent>");
    }

    private void headers(Map<String, String> headers) {
        line("    <httpProtocol><customHeaders>");
        headers.forEach((name, value) -> {
            line("      <remove name=\"" + name + "\"/>");
            line("      <add name=\"" + name + "\" value=\"" + value + "\"/>");
        });
        line("    </customHeaders></httpProtocol>");
    }

    private void notFound() {
        line("    <httpErrors errorMode=\"Custom\" existingResponse=\"Auto\">");
        line("      <remove statusCode=\"404\"/>");
        line("      <error statusCode=\"404\" "
                + (policy.isPathKnown()
                        ? "path=\"" + policy.path() + ServerPolicy.NOT_FOUND + "\" responseMode=\"ExecuteURL\"/>"
                        : "path=\"" + ServerPolicy.NOT_FOUND + "\" responseMode=\"File\"/>"));
        line("    </httpErrors>");
    }

    private void withheld() {
        line("    <security><requestFiltering><hiddenSegments>");
        ServerPolicy.WITHHELD.stream()
                .filter(name -> !name.equals("web.config"))
                .forEach(name -> line("      <add segment=\"" + name + "\"/>"));
        line("    </hiddenSegments></requestFiltering></security>");
    }

    private void location(String folder, ServedKind kind) {
        line("  <location path=\"" + folder + "\"><system.webServer>");
        headers(policy.differing(kind));
        line("  </system.webServer></location>");
    }

    private void redirect(String from, String to) {
        line("  <location path=\"" + from + "\"><system.webServer><httpRedirect enabled=\"true\" destination=\""
                + policy.path() + to + "\" exactDestination=\"true\" httpResponseStatus=\"Permanent\"/>"
                + "</system.webServer></location>");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
