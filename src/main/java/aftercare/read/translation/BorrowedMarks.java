package aftercare.read.translation;

import aftercare.model.CareLevel;
import aftercare.model.Days;
import aftercare.model.Days.Day;
import aftercare.model.Prose;
import aftercare.model.Prose.Block;
import aftercare.model.Prose.CardItem;
import aftercare.model.Prose.CareCard;
import aftercare.model.Prose.Html;
import aftercare.model.Prose.Panel;
import aftercare.model.Prose.Passage;
import aftercare.model.Prose.Piece;
import aftercare.model.Question;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.read.document.QuestionSet;
import aftercare.read.document.Steps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks words of the source language that are used where a translation has none, so that pages can state their
 * language: screen readers pronounce them by other rules (WCAG 2.2, 3.1.2).
 *
 * @param language the source language
 */
public record BorrowedMarks(String language) {

    public Text of(Text text) {
        return text.isPresent() ? text.asBorrowed() : text;
    }

    public List<Text> of(List<Text> texts) {
        return texts.stream().map(this::of).toList();
    }

    public Words of(Words words) {
        var texts = new HashMap<String, Text>();
        words.texts().forEach((key, text) -> texts.put(key, of(text)));
        var contacts = new EnumMap<CareLevel, List<Text>>(CareLevel.class);
        words.contacts().forEach((care, own) -> contacts.put(care, of(own)));
        return new Words(texts, contacts, words.signsAsks());
    }

    public Map<String, Sign> of(Map<String, Sign> signs) {
        var borrowed = new LinkedHashMap<String, Sign>();
        signs.forEach((id, sign) -> borrowed.put(id, of(sign)));
        return Collections.unmodifiableMap(borrowed);
    }

    public Sign of(Sign sign) {
        return sign.with(of(sign.shortText()), of(sign.text()), of(sign.firstAid()));
    }

    public QuestionSet of(QuestionSet set) {
        return new QuestionSet(set.file(), of(set.title()), of(set.steps()), set.ignores(), set.hash());
    }

    private Steps of(Steps steps) {
        return new Steps(
                steps.start(),
                steps.questions().stream().map(this::of).toList(),
                steps.outcomes().stream().map(this::of).toList(),
                steps.scenarios());
    }

    public Question of(Question question) {
        return new Question(
                question.id(),
                question.kind(),
                of(question.ask()),
                of(question.why()),
                of(question.hint()),
                of(question.list()),
                question.answers().stream()
                        .map(answer -> answer.withLabel(of(answer.label())))
                        .toList(),
                question.worry(),
                question.quantity());
    }

    public Outcome of(Outcome outcome) {
        return new Outcome(
                outcome.id(),
                outcome.care(),
                outcome.caution(),
                of(outcome.title()),
                of(outcome.contact()),
                of(outcome.say()),
                of(outcome.decision()),
                of(outcome.doItems()),
                of(outcome.doNotItems()),
                of(outcome.note()),
                of(outcome.safetyNet()),
                outcome.recheck(),
                outcome.recheckLabel(),
                outcome.guides(),
                outcome.selfChecks());
    }

    public Prose of(Prose prose) {
        return prose.with(prose.blocks().stream().map(this::of).toList());
    }

    private Block of(Block block) {
        if (block instanceof Passage passage) {
            return of(passage);
        }
        if (block instanceof Panel panel) {
            var items = panel.items().stream().map(this::of).toList();
            return new Panel(
                    panel.kind(), of(panel.title()), items, of(panel.body()), panel.pairedWithNext(), panel.at());
        }
        if (block instanceof CareCard card) {
            return of(card);
        }
        if (block instanceof Days chart) {
            return new Days(chart.days().stream().map(this::of).toList(), chart.at());
        }
        throw new IllegalStateException("a new kind of block: " + block);
    }

    private Day of(Day day) {
        return new Day(day.first(), day.last(), day.pain(), of(day.words()), of(day.mark()));
    }

    public CareCard of(CareCard card) {
        var items = card.items().stream()
                .map(item -> new CardItem(item.sign(), of(item.words())))
                .toList();
        return new CareCard(card.level(), items, of(card.more()), card.at());
    }

    private Passage of(Passage passage) {
        if (passage.isEmpty()) {
            return passage;
        }
        var pieces = new ArrayList<Piece>();
        pieces.add(new Html("<div lang=\"" + language + "\" dir=\"auto\">"));
        pieces.addAll(passage.pieces());
        pieces.add(new Html("</div>"));
        return new Passage(pieces, passage.startsWithHeading());
    }
}
