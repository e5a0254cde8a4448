package aftercare.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MermaidTest {
    @Test
    void drawsEveryStepAndAnswer() {
        assertThat(Mermaid.of(Sketch.of("""
                choice a | Is it so?
                - no "No, none of these" > end
                - yes "Yes" > b
                choice b | And now?
                - lost "Gone" > nowhere
                ! end self-care
                """))).isEqualTo("""
                flowchart TD
                    s0(["a: Is it so?"])
                    s0 -->|"No, none of these"| s2
                    s0 -->|"Yes"| s1
                    s1["b: And now?"]
                    s2{{"self-care: What to do"}}
                """);
    }

    @Test
    void letsNoTextBeReadAsMarkupOrEndItsQuotes() {
        var drawn = Mermaid.of(Sketch.of("""
                choice a | ` "]; click s0 "javascript:alert(1)" <img src=x onerror=alert(1)> #quot; %%{init}%% | x
                - no > fine
                ! fine self-care
                """));
        var label = drawn.lines().skip(1).findFirst().orElseThrow().strip();
        assertThat(label).startsWith("s0([\"").endsWith("\"])");
        assertThat(label.substring(5, label.length() - 3)).doesNotContain("<", ">", "`", "%", "{", "[", "|", "=");
        assertThat(label.chars().filter(c -> c == '"')).hasSize(2);
    }

    @Test
    void keepsLettersOfAllLanguages() {
        assertThat(Mermaid.of(Sketch.of("""
                choice a | هل الألم شديد؟
                - no > fine
                ! fine self-care
                """))).contains("هل الألم شديد");
    }
}
