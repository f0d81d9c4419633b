package org.dateline.document.rule;

import java.util.List;
import org.dateline.document.draft.Draft;

/** The rules in the order in which they apply: what is certain by its wording first, what is told by its place last. */
public final class LineRules implements LineRule {
    private final List<LineRule> rules;

    public LineRules() {
        OutletNames outlets = new OutletNames();
        this.rules = List.of(new LinkAddressRule(), new DateLineRule(), new FieldRule(outlets), new FooterRule(outlets), new HeadlineLabelRule(), new NoticeRule(), new MastheadRule(outlets),
                new CaptionRule(), new HeaderLineRule(outlets), new NavigationRule(), new TimeStampRule(), new RepeatRule(),
                new SourceLineRule(outlets), new HeadlineRule(outlets), new SummaryRule(), new AuthorListRule(outlets), new AuthorNoteRule(outlets), new TailRule(),
                new DatelineRule(outlets), new LeadRule(), new BodyRule(), new PublisherRule(outlets));
    }

    @Override
    public void apply(Draft draft) {
        rules.forEach(rule -> rule.apply(draft));
    }
}
