#include "ui/intake/registered_papers.h"

#include "ui/papers/papers_on_the_way.h"
#include "ui/papers/sending_line.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** What the agent has seen of the case: its first event. A paper clashes with nothing that came since. */
constexpr int registeredVersion = 1;

/** As the case's own page looks for it. */
QString draftKey(CaseId id)
{
    return u"case:%1:papers"_s.arg(id.value);
}

} // namespace

RegisteredPapers::RegisteredPapers(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), way(new PapersOnTheWay(desk, this)), added(new TextLabel(TextLabel::Kind::Muted)),
      sending(new SendingLine(*way))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    added->setObjectName(u"added_papers"_s);
    column->addWidget(added);
    column->addWidget(sending);
    setMaximumWidth(look::textWidth);
    hide();
    connect(way, &PapersOnTheWay::arrived, this, &RegisteredPapers::takeArrived);
    connect(way, &PapersOnTheWay::moved, this, &RegisteredPapers::tell);
    connect(way, &PapersOnTheWay::allEnded, this, &RegisteredPapers::endAll);
    connect(sending, &SendingLine::tryAgainWanted, this, [this] {
        begun.insert(shown, registeredVersion);
        way->tryAgain(shown, registeredVersion);
    });
    connect(sending, &SendingLine::letGoWanted, this, &RegisteredPapers::letGo);
}

void RegisteredPapers::begin(CaseId id, const QList<WaitingPaper>& papers)
{
    shown = id;
    arrivedCount = 0;
    sending->follow(id);
    if (!papers.isEmpty()) {
        static_cast<void>(desk.keepDraft({draftKey(id), {}, {{u"papers"_s, asDraft(papers)}}}));
        begun.insert(id, registeredVersion);
        way->send(id, registeredVersion, papers);
    }
    tell();
}

void RegisteredPapers::takeArrived(const CaseView& view, const WaitingPaper& paper)
{
    static_cast<void>(desk.dropDraftPapers({paper.paper.file}));
    begun.insert(view.complaint.id, view.complaint.version);
    if (view.complaint.id == shown) {
        ++arrivedCount;
    }
}

void RegisteredPapers::endAll()
{
    const QMap<CaseId, int> over = std::exchange(begun, {});
    for (auto one = over.begin(); one != over.end(); ++one) {
        keepWhatIsLeft(one.key());
        Q_EMIT ended(one.key(), one.value());
    }
}

void RegisteredPapers::keepWhatIsLeft(CaseId id)
{
    const QList<WaitingPaper> left = way->refused(id);
    if (left.isEmpty()) {
        static_cast<void>(desk.dropDraft(draftKey(id)));
    } else {
        static_cast<void>(desk.keepDraft({draftKey(id), {}, {{u"papers"_s, asDraft(left)}}}));
    }
}

void RegisteredPapers::letGo()
{
    QStringList copies;
    for (const WaitingPaper& one : way->refused(shown)) {
        copies.append(one.paper.file);
    }
    static_cast<void>(desk.dropDraftPapers(copies));
    way->letGo(shown);
    keepWhatIsLeft(shown);
}

void RegisteredPapers::tell()
{
    added->setText(arrivedCount == 1 ? tr("One paper is in the case.")
                                     : tr("%1 papers are in the case.").arg(arrivedCount));
    added->setVisible(arrivedCount > 0);
    setVisible(arrivedCount > 0 || !way->current().isEmpty() || !way->refused(shown).isEmpty());
}

} // namespace redress
