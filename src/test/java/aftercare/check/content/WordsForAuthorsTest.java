package aftercare.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that tell an author what to write, and words for readers that look like them. */
class WordsForAuthorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write here what the guide is about",
                "Please describe here who it is for.",
                "Describe the guide in one sentence.",
                "Explain in two sentences what this page helps with",
                "Write the most important thing here.",
                "Your text here",
                "Title goes here",
                "Insert a short description here",
                "Enter the main message",
                "Main message",
                "<description>",
                "Untitled",
                "To be written",
                "Coming soon …",
                "Text folgt",
                "Hier steht die Beschreibung",
                "Écrivez ici de quoi parle le guide",
                "Escriba aquí de qué trata la guía",
                "Schreiben Sie hier, worum es geht",
                "xxxx",
                "asdfasdf"
            })
    void findsWordsForAuthors(String text) {
        assertThat(WordsForAuthors.are(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write down where it hurts before you come.",
                "Describe your pain to the doctor and show this page.",
                "Explain the guide's signs to the people who help you.",
                "Explain this page to your child.",
                "What to say, and whom to tell here.",
                "Put ice here, and keep it there for ten minutes.",
                "Tests and what they show",
                "Your next appointment",
                "Here comes the pain again",
                "Words that help",
                "Pending results",
                "Say it in your own words"
            })
    void leavesWordsForReaders(String text) {
        assertThat(WordsForAuthors.are(text)).isFalse();
    }
}
