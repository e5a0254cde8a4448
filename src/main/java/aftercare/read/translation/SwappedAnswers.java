package aftercare.read.translation;

import aftercare.model.Question.Answer;
import aftercare.problem.ProblemCollector;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reports a translation in which another answer says "No" than in the source: readers would be led the other way. */
final class SwappedAnswers {
    /** A label that is "No", or begins with it: "No, it stays there". */
    private static final Pattern NO = Pattern.compile(
            "^(?:no|non|nein|لا|nie|hayır|לא|不|否|不是|没有|नहीं|não|nee|нет|ні|ei|nej|nei|όχι|いいえ|아니요)(?:$|[.,;:!،؛，。]|\\s[–—-]).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private SwappedAnswers() {}

    static void report(List<Answer> source, List<Answer> translated, ProblemCollector problems) {
        boolean losesOne = IntStream.range(0, source.size())
                .anyMatch(i -> saysNo(source.get(i)) && !saysNo(translated.get(i)) && isOwn(translated.get(i)));
        if (!losesOne) {
            return;
        }
        IntStream.range(0, source.size())
                .filter(i -> !saysNo(source.get(i)) && saysNo(translated.get(i)) && isOwn(translated.get(i)))
                .mapToObj(translated::get)
                .forEach(answer -> problems.error(
                        "AC185",
                        answer.label().at(),
                        "The answer \"" + answer.id() + "\" says no here, and another answer does in the source.",
                        "Give each answer the words of the same answer in the source."));
    }

    private static boolean saysNo(Answer answer) {
        return NO.matcher(answer.label().value().strip()).matches();
    }

    private static boolean isOwn(Answer answer) {
        return !answer.label().isBorrowed();
    }
}
