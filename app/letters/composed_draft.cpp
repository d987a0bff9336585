#include "app/letters/composed_draft.h"

#include "app/letters/letter_templates.h"

namespace redress {

command::DraftLetter composedDraft(command::DraftLetter draft, const LetterSource& source)
{
    if (!draft.insertions.isEmpty()) {
        return draft;
    }
    const LetterValues values = letterValuesOf(source);
    const LetterTemplate* chosen = letterTemplate(source.office, draft.templateId);
    const bool fromTemplate = draft.body.isEmpty() && chosen != nullptr;
    const FilledText filled =
        fromTemplate ? draftBody(*chosen, draft.language, values) : fillIn(draft.body, values);
    draft.body = filled.text;
    draft.insertions = textOf(filled.insertions);
    if (fromTemplate && draft.subject.isEmpty()) {
        draft.subject = letterSubject(*chosen, draft.language, values);
    }
    return draft;
}

} // namespace redress
