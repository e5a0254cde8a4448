package aftercare.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@leaveFrame>}: makes every link inside it that leads to another page open in the whole window, not in the frame.
 * Links within the page, phone numbers and links to the same page in another language are not changed. It works on the output
 * of templates, where {@code <} and {@code >} are found only in tags.
 */
final class LinksOutOfFrame implements TemplateDirectiveModel {
    private static final Pattern LINK =
            Pattern.compile("<a (?![^>]*\\bhreflang=)(?=[^>]*\\bhref=\"(?!#|tel:|sms:|mailto:))([^>]*)>");

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body != null) {
            var inside = new StringWriter();
            body.render(inside);
            environment.getOut().write(outOfFrame(inside.toString()));
        }
    }

    static String outOfFrame(String html) {
        return LINK.matcher(html)
                .replaceAll(link -> Matcher.quoteReplacement("<a " + link.group(1) + " target=\"_top\""
                        + (link.group(1).contains("rel=") ? "" : " rel=\"noopener\"") + ">"));
    }
}
