package aftercare;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page that was made for a marked clinic, cut at the marks, so that any clinic's values can be poured in.
 *
 * @param parts what stands before each mark, and after the last
 * @param marks one fewer than parts
 */
record PageMould(String address, Location source, List<byte[]> parts, List<String> marks) {
    PageMould {
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
    }

    /** @param sheet the file name of the marked clinic's style sheet; empty when it has none */
    static PageMould of(OutputFile file, String sheet) {
        var html = new String(file.bytes(), StandardCharsets.UTF_8);
        var parts = new ArrayList<byte[]>();
        var marks = new ArrayList<String>();
        var found = pattern(sheet).matcher(html);
        int from = 0;
        while (found.find()) {
            parts.add(html.substring(from, found.start()).getBytes(StandardCharsets.UTF_8));
            marks.add(found.group());
            from = found.end();
        }
        parts.add(html.substring(from).getBytes(StandardCharsets.UTF_8));
        return new PageMould(file.address(), file.source(), parts, marks);
    }

    OutputFile pour(MarkValues values) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < marks.size(); i++) {
            out.writeBytes(parts.get(i));
            out.writeBytes(values.of(marks.get(i)));
        }
        out.writeBytes(parts.get(marks.size()));
        return new OutputFile(address, out.toByteArray(), source);
    }

    private static Pattern pattern(String sheet) {
        var marks = "(?:tel:|sms:)?90717\\d{5}0017|zqx\\d{5}xqz|" + ClinicMarks.LOGO + "|"
                + Pattern.quote(ClinicMarks.BASE_URL) + "|" + ClinicMarks.BASE_PATH + "|" + ClinicMarks.WIDTH + "|"
                + ClinicMarks.HEIGHT;
        return Pattern.compile(sheet.isEmpty() ? marks : marks + "|" + Pattern.quote(sheet));
    }
}
