#pragma once

#include "models/event.h"
#include "models/office.h"

/** What can happen to the office's letters: their paper, templates, paragraphs and who signs them. See office_event.h. */
namespace redress::happened {

struct SubstitutionKept
{
    static constexpr const char* kind = "substitution.kept.1";
    Substitution substitution;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("substitution", self.substitution.id);
        visit.fact("absent", self.substitution.absent);
        visit.fact("substitute", self.substitution.substitute);
        visit.fact("from", self.substitution.from);
        visit.fact("until", self.substitution.until);
        visit.fact("active", self.substitution.active);
    }
};

struct CannedTextKept
{
    static constexpr const char* kind = "canned_text.kept.1";
    CannedText text;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("canned_text", self.text.id);
        visit.fact("shortcut", self.text.shortcut);
        visit.fact("language", self.text.language);
        visit.fact("name", self.text.name);
        visit.fact("text", self.text.text);
        visit.fact("active", self.text.active);
    }
};

struct LetterTemplateKept
{
    static constexpr const char* kind = "letter_template.kept.1";
    QString id;
    /** The whole document, as text. */
    QString document;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("template", self.id);
        visit.fact("document", self.document);
    }
};

struct LetterTemplateWithdrawn
{
    static constexpr const char* kind = "letter_template.withdrawn.1";
    QString id;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("template", self.id);
    }
};

struct LetterPaperSet
{
    static constexpr const char* kind = "letter_paper.set.1";
    LetterPaper paper;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("window", self.paper.window);
        visit.fact("window_right", self.paper.windowRight);
        visit.fact("preprinted", self.paper.preprinted);
        visit.fact("foot", self.paper.foot);
    }
};

} // namespace redress::happened
