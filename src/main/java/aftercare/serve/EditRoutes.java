package aftercare.serve;

import aftercare.edit.DroppedPicture;
import aftercare.edit.EditResult;
import aftercare.edit.EditablePath;
import aftercare.edit.EditedFolder;
import aftercare.edit.EditedText;
import aftercare.edit.QuestionChange;
import aftercare.edit.QuestionForms;
import aftercare.format.Json;
import aftercare.live.LiveEditor;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The editor's addresses, all below {@code /_edit/}: its page, texts read and saved, problems, names, pictures. */
final class EditRoutes {
    private static final String FOLDER = "_edit/";
    private static final String MODULES = FOLDER + "modules/";

    /** Request header with the hash of the text that was edited. */
    private static final String KNOWN = "Aftercare-Base";

    /** The status by which the editor knows that its file is there no more, and not only out of reach. */
    private static final int MISSING = 410;

    private final SiteNow site;
    private final WriteGuard guard;

    EditRoutes(SiteNow site, WriteGuard guard) {
        this.site = site;
        this.guard = guard;
    }

    static boolean isAbout(String address) {
        return address.startsWith(FOLDER);
    }

    /** The reply to a request that only reads. */
    Reply read(String address, Query query) throws IOException {
        if (!guard.isOn()) {
            return Reply.plain(404, "This preview was started with --read-only: there is no editor.");
        }
        var editor = site.editor();
        if (editor.isFolderGone()) {
            return folderGone();
        }
        var folder = editor.folder();
        if (folder.isEmpty()) {
            return Reply.plain(
                    404,
                    "This site is the one that came with the program, and cannot be edited."
                            + " Begin one of your own:  aftercare new site DIR");
        }
        var file = file(editor, query);
        return switch (address) {
            case FOLDER + "index.html" -> page(editor, file);
            case FOLDER + "text" -> standing(new EditedFolder(folder.get()).text(file), editor.identity());
            case FOLDER + "problems" -> json(200, editor.problems(file));
            case FOLDER + "names" -> json(200, editor.names(file));
            case FOLDER + "file" ->
                json(200, Json.object().with("file", file).json().toString());
            default -> module(address);
        };
    }

    /** The reply to a request that writes, or that sends a text to be checked. */
    Reply write(HttpExchange exchange, String address, Query query) throws IOException {
        var refusal = guard.refusal(exchange);
        if (refusal.isPresent()) {
            return Reply.plain(403, refusal.get());
        }
        var editor = site.editor();
        if (editor.isFolderGone()) {
            return folderGone();
        }
        var folder = editor.folder();
        if (folder.isEmpty()) {
            return Reply.plain(404, "There is no content folder.");
        }
        var body = exchange.getRequestBody().readNBytes(EditedFolder.MOST_BYTES + 1);
        if (body.length > EditedFolder.MOST_BYTES) {
            return Reply.plain(413, "This is larger than 4 MiB, and was not saved.");
        }
        return switch (address) {
            case FOLDER + "check" -> checked(query.text("file"), body);
            case FOLDER + "questions" -> json(200, QuestionForms.of(text(body)).toString());
            case FOLDER + "change" -> change(query, text(body));
            default -> written(exchange, address, query, new EditedFolder(folder.get()), body);
        };
    }

    private static Reply folderGone() {
        return Reply.plain(404, "The content folder is gone: it was moved, or its disk taken out. Bring it back.");
    }

    /** The problems of a text that was typed and not saved. */
    private Reply checked(String file, byte[] typed) {
        return EditablePath.isGood(file)
                ? json(200, site.editor().problems(file, typed))
                : Reply.plain(404, "There is no such file.");
    }

    /** The change of lines that adds, removes or moves a question or an answer. */
    private static Reply change(Query query, String yaml) {
        var act = Arrays.stream(QuestionChange.Act.values())
                .filter(one -> one.name().equalsIgnoreCase(query.text("act")))
                .findFirst();
        var change = new QuestionChange(query.text("part"), query.text("id"), query.text("list"), query.text("item"));
        return act.flatMap(known -> change.in(yaml, known))
                .map(edit -> json(200, edit.toString()))
                .orElseGet(() -> Reply.plain(
                        422, "This cannot be done here: such a name stands there already, or it is the last one."));
    }

    private Reply written(HttpExchange exchange, String address, Query query, EditedFolder edited, byte[] body)
            throws IOException {
        synchronized (this) {
            return switch (address) {
                case FOLDER + "text" -> {
                    var known = Optional.ofNullable(exchange.getRequestHeaders().getFirst(KNOWN))
                            .orElse("");
                    yield reply(edited.save(query.text("file"), known, text(body)));
                }
                case FOLDER + "picture" ->
                    reply(edited.place(new DroppedPicture(query.text("name"), body), query.text("file")));
                default -> Reply.plain(404, "There is nothing at this address.");
            };
        }
    }

    /** The file that a request names: by its path below the content folder, as a user types it, or by its page. */
    private static String file(LiveEditor editor, Query query) {
        var page = SitePages.address(query.text("of"));
        return Optional.of(query.text("file"))
                .filter(file -> !file.isEmpty())
                .or(() -> editor.below(query.text("shown")))
                .or(() -> editor.fileOf(page))
                .orElse("");
    }

    private Reply page(LiveEditor editor, String file) {
        if (!EditablePath.isGood(file)) {
            return Reply.plain(404, "There is no file to edit at this address. The desk, /_desk/, lists all pages.");
        }
        var files = editor.files().stream().filter(EditablePath::isGood).toList();
        return files.contains(file)
                ? Reply.framing(editor.page(file, files, guard.token()))
                : Reply.plain(404, "There is no file " + file + " in the content folder.");
    }

    private static Reply module(String address) {
        var name = address.startsWith(MODULES) ? address.substring(MODULES.length()) : "";
        return EditorModules.text(name)
                .map(text -> Reply.of(200, name, text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> Reply.plain(404, "There is nothing at this address."));
    }

    /** A text that was read, with the site that it is of. */
    private static Reply standing(EditResult outcome, String site) {
        return outcome instanceof EditResult.FileNow standing
                ? json(200, fields(standing.text()).with("site", site).json().toString())
                : reply(outcome);
    }

    private static Reply reply(EditResult outcome) {
        if (outcome instanceof EditResult.FileNow standing) {
            return json(200, json(standing.text()));
        }
        if (outcome instanceof EditResult.ChangedMeanwhile overtaken) {
            return json(409, json(overtaken.onDisk()));
        }
        if (outcome instanceof EditResult.PictureAdded placed) {
            return json(200, Json.object().with("link", placed.link()).json().toString());
        }
        var refused = (EditResult.NotEdited) outcome;
        return Reply.plain(refused.isMissing() ? MISSING : 422, refused.why());
    }

    private static String json(EditedText text) {
        return fields(text).json().toString();
    }

    private static Json.ObjectFields fields(EditedText text) {
        return Json.object().with("text", text.text()).with("hash", text.hash());
    }

    private static Reply json(int code, String text) {
        return Reply.of(code, "x.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }
}
