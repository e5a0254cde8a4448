package aftercare.page;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.page.Page.Head;

/** Makes what every page has, from the text that it shows. */
record PageHeads(Edition edition, SiteAddresses addresses) {

    Head of(Guide text, boolean isListed) {
        return new Head(addresses.of(text.path()), edition, text.title(), text.description(), text.at(), isListed);
    }

    Head of(SelfCheck check, boolean isListed) {
        return new Head(addresses.of(check.path()), edition, check.title(), check.description(), check.at(), isListed);
    }
}
