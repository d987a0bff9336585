#include "ui/letters/register/incoming_post_dialog.h"

#include "ui/drafts/draft_keeper.h"
#include "ui/drafts/draft_line.h"
#include "ui/when_answered.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

/** What is typed, and the paper that came, as a draft on this computer. */
namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Stands in the draft beside the fields. */
const QString paperKey = u"paper"_s;

} // namespace

IncomingPostDialog::~IncomingPostDialog()
{
    if (keeper != nullptr) {
        keeper->flush();
    }
}

QString IncomingPostDialog::draftKey() const
{
    return wanted.letter.isNone() ? u"post"_s : u"post:%1:%2"_s.arg(wanted.reference).arg(wanted.letter.value);
}

void IncomingPostDialog::showEvent(QShowEvent* event)
{
    FormDialog::showEvent(event);
    if (keeper == nullptr) {
        begin();
    }
}

void IncomingPostDialog::begin()
{
    offered = form().snapshot();
    // Typed in another sheet, which keeps it no longer.
    offered.insert(u"what"_s, QString());
    keeper = new DraftKeeper(
        desk, draftKey(), [this] { return typed(); }, this);
    connect(&form(), &Form::edited, keeper, &DraftKeeper::touch);
    connect(keeper, &DraftKeeper::kept, draftLine, &DraftLine::tellKept);
    connect(keeper, &DraftKeeper::notKept, draftLine, &DraftLine::say);
    if (!wanted.what.isEmpty()) {
        keeper->touch();
    }
    whenAnswered(desk.drafts(), this, [this](const Result<QList<Draft>>& kept) {
        const QList<Draft> drafts = kept ? *kept : QList<Draft>();
        const auto own = std::ranges::find(drafts, draftKey(), &Draft::key);
        if (own != drafts.end()) {
            takeUp(*own);
        }
    });
}

void IncomingPostDialog::takeUp(const Draft& draft)
{
    QJsonObject fields = draft.fields;
    const QList<WaitingPaper> papers = fromDraft(fields.take(paperKey).toArray());
    // Who typed before the draft was there meant what was typed.
    const QStringList before = isTouched() ? typed().keys() : QStringList();
    for (const QString& field : before) {
        fields.remove(field);
    }
    if (fields.contains(u"answers"_s)) {
        proposed = LetterId{fields.value(u"answers"_s).toString().toLongLong()};
    }
    form().restore(fields);
    lookUp();
    if (!papers.isEmpty() && !paper) {
        showPaper(papers.first());
        copy = papers.first().paper.file;
    }
    draftLine->tellTakenUp(draft.kept, desk.now());
}

QJsonObject IncomingPostDialog::typed()
{
    QJsonObject changed = form().snapshot();
    for (auto field = offered.constBegin(); field != offered.constEnd(); ++field) {
        if (changed.value(field.key()) == field.value()) {
            changed.remove(field.key());
        }
    }
    if (!copy.isEmpty() && paper) {
        changed.insert(paperKey, asDraft({*paper}));
    }
    return changed;
}

void IncomingPostDialog::dropDraft()
{
    keeper->drop();
    forgetCopy();
}

void IncomingPostDialog::reject()
{
    const bool touched = isTouched();
    FormDialog::reject();
    // What was only taken up from an earlier time stays kept.
    if (touched && !isVisible()) {
        dropDraft();
    }
}

void IncomingPostDialog::forgetCopy()
{
    if (const QString before = std::exchange(copy, {}); !before.isEmpty()) {
        static_cast<void>(desk.dropDraftPapers({before}));
    }
}

void IncomingPostDialog::keepPaper()
{
    whenAnswered(desk.keepDraftPaper(paper->paper), this,
                 [this, of = paper->paper.file](const Result<QString>& kept) {
                     if (!kept) {
                         // It goes in from where it lies.
                         draftLine->say(kept.refusal().text);
                     } else if (!paper || paper->paper.file != of) {
                         static_cast<void>(desk.dropDraftPapers({*kept}));
                     } else {
                         copy = *kept;
                         paper->paper.file = copy;
                         paper->paper.bytes.clear();
                         keeper->touch();
                     }
                 });
}

} // namespace redress
