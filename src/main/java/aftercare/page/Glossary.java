package aftercare.page;

import aftercare.model.Edition;
import aftercare.model.Term;
import java.text.Collator;
import java.util.List;
import java.util.Locale;

/** The terms of a language, put in the order in which its readers look for them. */
record Glossary(Edition edition) {

    List<Term> sorted() {
        var order = Collator.getInstance(Locale.forLanguageTag(edition.language()));
        return edition.glossary().stream()
                .sorted((a, b) -> order.compare(a.term().value(), b.term().value()))
                .toList();
    }
}
