package aftercare.prose;

import aftercare.model.HouseStyle;
import aftercare.model.HouseStyle.WordRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the words of a site's own house style into phrases that texts are searched for. */
final class OwnPhrases {
    private OwnPhrases() {}

    static List<Phrase> of(HouseStyle style) {
        return Stream.of(
                        phrases(style.avoid(), WordList.JARGON),
                        phrases(style.promise(), WordList.PROMISES),
                        phrases(style.hurtful(), WordList.HURTFUL))
                .flatMap(phrases -> phrases)
                .toList();
    }

    private static Stream<Phrase> phrases(List<WordRule> rules, WordList list) {
        return rules.stream()
                .flatMap(rule -> Lexicon.forms(rule.words().value()).stream()
                        .map(form -> new Phrase(
                                Lexicon.words(form),
                                rule.instead(),
                                list,
                                Optional.of(rule.words().at()))));
    }
}
