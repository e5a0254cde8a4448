package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the forms of a self-check in the editor, in the browser. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class EditorFormsIT {

    @RegisterExtension
    private final EditedSite site = new EditedSite();

    @Test
    void changesOneAnswerInItsFormAndNothingElse() throws IOException {
        var file = site.file("en/self-checks/sore.yaml");
        var before = Files.readString(file);
        try (var visit = site.edit("en/self-checks/sore.yaml")) {
            var page = visit.page();
            openForm(page, "Is it getting better?");
            var label = page.locator("fieldset:has(legend:text-is('answers yes')) input")
                    .first();
            assertThat(label.inputValue()).isEqualTo("Yes");
            label.fill("Yes: \"a little\", each day");
            assertThat(visit.barriers()).isEmpty();
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(file))
                    .isEqualTo(before.replace("label: \"Yes\"", "label: \"Yes: \\\"a little\\\", each day\""));

            var leads = page.locator("fieldset:has(legend:text-is('answers no')) input")
                    .nth(1);
            leads.fill("nowhere");
            leads.press("Control+s");
            page.locator(".problems li.is-error").first().waitFor();
            page.waitForCondition(() -> text(file).contains("{id: \"no\", label: \"No\", to: nowhere}"));

            page.locator("button[data-show*=report]").click();
            page.frameLocator("iframe").locator("svg").first().waitFor();
        }
    }

    /** Nothing is saved before the rule has been seen to refuse it. */
    @Test
    void aSafetyRuleRefusesAMistakeInAFormBeforeItIsSaved() throws IOException {
        var file = site.file("en/self-checks/sore.yaml");
        var before = Files.readString(file);
        try (var visit = site.edit("en/self-checks/sore.yaml")) {
            var page = visit.page();
            openForm(page, "hot");
            var fever =
                    page.locator("fieldset:has(legend:text-is('signs')) input").first();
            fever.fill("fine");
            fever.press("Tab");
            page.locator(".problems li.is-error strong:has-text('T2')").first().waitFor();
            assertThat(page.locator(".problems .told").textContent()).contains("not saved");
            assertThat(file).hasContent(before);

            fever.fill("today");
            fever.press("Tab");
            page.locator(".problems .told:has-text('None in this file')").waitFor();
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void addsMovesAndRemovesAnAnswerAndAQuestion() throws IOException {
        var file = site.file("en/self-checks/sore.yaml");
        var before = Files.readString(file);
        try (var visit = site.edit("en/self-checks/sore.yaml")) {
            var page = visit.page();
            openForm(page, "Is it getting better?");
            var answers = page.locator("details:has(summary:has-text('Is it getting better?')) .order");
            answers.locator("li:has-text('yes') [data-act=down]").click();
            answers.locator("li:first-child:has-text('no')").waitFor();
            answers.locator("input").fill("same");
            answers.locator("button:text-is('Add an answer')").click();
            answers.locator("li:has-text('same')").waitFor();
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
            page.locator(".forms > form:has-text('a question') input").fill("how-long");
            page.keyboard().press("Enter");
            page.locator(".forms details[open] summary:has-text('how-long')").waitFor();
            assertThat(page.locator(".forms > form:has-text('a question') input")
                            .evaluate("input => input === document.activeElement"))
                    .isEqualTo(true);
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            var yes = "      - {id: \"yes\", label: \"Yes\", to: fine}\n";
            var no = "      - {id: \"no\", label: \"No\", to: visit}\n";
            assertThat(Files.readString(file))
                    .startsWith(before.substring(0, before.indexOf(yes)) + no + yes + "      - {id: \"same\"")
                    .contains("\n  how-long:\n    ask: \"…\"\n")
                    .endsWith(before.substring(before.indexOf("outcomes:")));

            page.locator("[aria-label='Remove: how-long']").click();
            answers.locator("li:has-text('same') [data-act=remove]").click();
            answers.locator("li:has-text('no') [data-act=down]").click();
            answers.locator("li:first-child:has-text('yes')").waitFor();
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(file).hasContent(before);
        }
    }

    /** Each is asked of the server, which answers later than a quick hand clicks again. */
    @Test
    void losesNoneOfManyQuickClicks() throws IOException {
        var file = site.file("en/self-checks/sore.yaml");
        try (var visit = site.edit("en/self-checks/sore.yaml")) {
            var page = visit.page();
            openForm(page, "Is it getting better?");
            page.evaluate("""
                () => {
                  const form = [...document.querySelectorAll(".forms form")].find(one => one.textContent.includes("a question"));
                  const name = form.querySelector("input");
                  for (const id of ["first", "second", "third"]) {
                    name.value = id;
                    form.requestSubmit();
                  }
                }
                """);
            page.locator(".forms summary:has-text('third')").waitFor();
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();

            assertThat(Files.readString(file)).contains("\n  first:\n", "\n  second:\n", "\n  third:\n");
            assertThat(visit.faults()).isEmpty();
        }
    }

    /** The second value is asked for while the preview does not answer: it stands in the form alone. */
    @Test
    void keepsWhatIsFilledInWhileThePreviewDoesNotAnswer() throws IOException {
        var file = site.file("en/self-checks/sore.yaml");
        try (var visit = site.edit("en/self-checks/sore.yaml")) {
            var page = visit.page();
            openForm(page, "Is it getting better?");
            site.stop();
            page.locator(".warning").waitFor();
            answer(page, "yes").fill("Yes, a little");
            answer(page, "no").fill("Not at all");
            page.keyboard().press("Control+s");
            site.restart();
            page.locator("text=Saved at").waitFor();

            assertThat(Files.readString(file)).contains("label: \"Yes, a little\"", "label: \"Not at all\"");
        }
    }

    /** The first value is put into the text, and then the preview cannot say where the second one belongs. */
    @Test
    void keepsWhatIsFilledInWhileThePreviewRefusesIt() throws IOException {
        var file = site.file("en/self-checks/sore.yaml");
        var content = site.file("");
        var away = content.resolveSibling("away");
        try (var visit = site.edit("en/self-checks/sore.yaml")) {
            var page = visit.page();
            openForm(page, "Is it getting better?");
            Files.move(content, away);
            answer(page, "yes").fill("Yes, a little");
            answer(page, "no").fill("Not at all");
            page.keyboard().press("Control+s");
            page.locator(".refusal:has-text('Not saved. The content folder is gone')")
                    .waitFor();

            Files.move(away, content);
            page.locator(".refusal").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(file)).contains("label: \"Yes, a little\"", "label: \"Not at all\"");
        }
    }

    /** A save does not wait for a preview that shows another site, and what was filled in waits for this one. */
    @Test
    void saysThatNothingIsSavedWhereAnotherSiteIsShown() throws IOException {
        var file = site.file("en/self-checks/sore.yaml");
        var other = site.file("").resolveSibling("other");
        Copies.folder(site.file(""), other);
        try (var visit = site.edit("en/self-checks/sore.yaml")) {
            var page = visit.page();
            openForm(page, "Is it getting better?");
            site.restart(other);
            page.locator(".warning:has-text('Another site')").waitFor();
            answer(page, "yes").fill("Yes, a little");
            answer(page, "no").fill("Not at all");
            page.keyboard().press("Control+s");
            page.locator(".refusal:has-text('Not saved. Another site')").waitFor();
            page.locator(".state:has-text('Changed, not saved')").waitFor();

            site.restart();
            page.locator(".refusal").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(file)).contains("label: \"Yes, a little\"", "label: \"Not at all\"");
        }
    }

    /** The preview stops answering after it has said how to move the answer. */
    @Test
    void movesAnAnswerOnceWhereThePreviewStopsMeanwhile() throws IOException {
        var file = site.file("en/self-checks/sore.yaml");
        try (var visit = site.edit("en/self-checks/sore.yaml")) {
            var page = visit.page();
            openForm(page, "Is it getting better?");
            var answers = page.locator("details:has(summary:has-text('Is it getting better?')) .order");
            answers.locator("input").fill("same");
            answers.locator("button:text-is('Add an answer')").click();
            answers.locator("li:has-text('same')").waitFor();

            var isMoved = new AtomicBoolean();
            page.route("**/_edit/change*", route -> {
                isMoved.set(true);
                route.resume();
            });
            page.route("**/_edit/questions*", route -> {
                if (isMoved.get()) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            answers.locator("li:has-text('yes') [data-act=down]").click();
            page.locator(".warning").waitFor();
            page.unroute("**/_edit/questions*");
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(file)).containsSubsequence("id: \"no\"", "id: \"yes\"", "id: \"same\"");
            answers.locator("li:first-child:has-text('no')").waitFor();
        }
    }

    /** The words of an answer. */
    private static Locator answer(Page page, String id) {
        return page.locator("fieldset:has(legend:text-is('answers " + id + "')) input")
                .first();
    }

    /** Opens the form of the question that has some words. */
    private static void openForm(Page page, String words) {
        page.locator("button[data-as=forms]").click();
        page.locator(".forms summary:has-text('" + words + "')").click();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
