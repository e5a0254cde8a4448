package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** A reader who uses the shipped self-check on soreness with script. */
public record Reader(Page page) {
    /** The address of the self-check's page, below the site's folder. */
    public static final String ADDRESS = "self-checks/soreness-or-help.html";

    private static final List<String> TO_WHEN = List.of("w1", "w2", "w3", "w4", "w5", "w6", "w7", "soon");

    /** Starts, and gives answers that lead to the outcome of soreness that settles. */
    public void goToNormalEasing() {
        page.locator(".start .button").click();
        assertHere("w1");
        page.evaluate("""
                async questions => {
                  for (const id of questions) {
                    await new Promise(go => {
                      addEventListener("hashchange", go, { once: true });
                      document.querySelector("#" + id + " .answers a[data-answer=none]").click();
                    });
                  }
                }
                """, TO_WHEN);
        answer("when", 1);
        answer("day-2", 0);
        assertHere("normal-easing");
    }

    /** Gives an answer, counted from 0, and goes on; of a signs question: none, not sure, then the signs. */
    public void answer(String question, int number) {
        var none = none(question);
        if (none.count() == 0) {
            answers(question).nth(number).click();
        } else if (number == 0) {
            none.click();
        } else if (number == 1) {
            page.locator("#" + question + " .answers a[data-answer=unsure]").click();
        } else {
            answers(question).nth(number - 2).click();
        }
        page.locator("#" + question + ".steps__here")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The answer that none of the signs is there. */
    public Locator none(String question) {
        return page.locator("#" + question + " .answers a[data-answer=none]");
    }

    public Locator answers(String question) {
        return page.locator("#" + question + " .answers a");
    }

    /** Goes back to a question by its link in "Why this answer?". */
    public void change(String question) {
        page.locator(".told-why summary").click();
        page.locator(".told-why a[href='#" + question + "']").click();
        assertHere(question);
    }

    /** The one step on screen. */
    public void assertHere(String id) {
        page.locator("#" + id + ".steps__here").waitFor();
        assertThat(page.locator(".step:visible").all().stream().map(step -> step.getAttribute("id")))
                .containsExactly(id);
    }

    public String told() {
        return page.locator(".told__slip").innerText();
    }

    /** The words of what has the focus. */
    public String focus() {
        return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
    }
}
