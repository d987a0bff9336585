#include "ui/frame/draft_offer.h"

#include "ui/intake/intake_page.h"
#include "ui/when_answered.h"
#include "ui/words.h"

#include <QPushButton>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

DraftOffer::DraftOffer(Desk& desk, QWidget* parent) : Banner(parent), desk(desk)
{
    setObjectName(u"draft_banner"_s);
    clear();
}

void DraftOffer::begin()
{
    whenAnswered(desk.drafts(), this, [this](const Result<QList<Draft>>& kept) {
        if (!kept) {
            return;
        }
        const auto found = std::ranges::find(*kept, IntakePage::draftKey(), &Draft::key);
        if (found == kept->end()) {
            return;
        }
        tell(look::Tone::Waiting, tr("A case you had begun is kept from %1.")
                                      .arg(momentInWords(found->kept, desk.now(), desk.zone())));
        connect(addButton(tr("Continue"), u"continue_draft"_s), &QPushButton::clicked, this,
                &DraftOffer::continueWanted);
        connect(addButton(tr("Discard"), u"discard_draft"_s), &QPushButton::clicked, this,
                &DraftOffer::discard);
    });
}

void DraftOffer::discard()
{
    clear();
    whenAnswered(desk.dropDraft(IntakePage::draftKey()), this, [this](const Result<Done>& dropped) {
        Q_EMIT said(dropped ? tr("The draft is gone.") : dropped.refusal().text);
    });
}

} // namespace redress
