#include "ui/words/procedure_words.h"

#include "ui/widgets/choice_box.h"
#include "ui/words/case_words.h"

namespace redress {

QString categoryWord(const Procedure& procedure, const QString& id)
{
    const Choice* known = procedure.category(id);
    return known == nullptr ? id : wordOf(known->words);
}

QString groundWord(const Procedure& procedure, const QString& id)
{
    const Choice* known = procedure.ground(id);
    return known == nullptr ? id : wordOf(known->words);
}

void offerChoices(ChoiceBox* box, const QList<Choice>& choices)
{
    box->clear();
    for (const Choice& choice : choices) {
        box->addChoice(choice.id, wordOf(choice.words));
    }
}

} // namespace redress
