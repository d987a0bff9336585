#include "ui/frame/arrival_notice.h"

#include "ui/navigation.h"
#include "ui/when_answered.h"
#include "ui/words.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

ArrivalNotice::ArrivalNotice(Of kind, Desk& desk, QWidget* window, std::unique_ptr<DesktopNotice> desktop)
    : QObject(window), desk(desk), window(window), desktop(std::move(desktop)), kind(kind)
{
    const auto& session = desk.session();
    if (!session || !concerns(*session)) {
        return;
    }
    if (kind == Of::HandOffs) {
        filter.department = session->department;
    } else {
        filter.escalatedTo = session->staff;
    }
    connect(&desk.changes(), &Changes::journalGrew, this, &ArrivalNotice::look);
    connect(&desk.changes(), &Changes::registerBack, this, &ArrivalNotice::look);
    connect(this->desktop.get(), &DesktopNotice::clicked, this, &ArrivalNotice::open);
    look();
}

ArrivalNotice::~ArrivalNotice() = default;

bool ArrivalNotice::concerns(const Session& session) const
{
    return kind == Of::HandOffs ? session.role == Role::Officer : isSuperior(session, desk.office());
}

void ArrivalNotice::takeOpened(CaseId id)
{
    QSet<qint64> left = news;
    left.remove(id.value);
    setNews(left);
}

void ArrivalNotice::look()
{
    if (looking) {
        askedMeanwhile = true;
        return;
    }
    looking = true;
    readPage({}, {});
}

void ArrivalNotice::readPage(const std::optional<CaseLine>& after, const Waiting& before)
{
    ListQuestion question;
    question.listing = Listing::AllOpen;
    question.order = ListOrder::Received;
    question.filter = filter;
    question.most = 200;
    question.after = after;
    whenAnswered(desk.list(question), this, [this, before](const Result<ListPage>& page) {
        if (page) {
            Waiting waiting = before;
            for (const CaseLine& line : page->lines) {
                waiting.insert(line.id.value, line);
            }
            if (page->more) {
                readPage(page->lines.last(), waiting);
                return;
            }
            take(waiting);
        }
        looking = false;
        if (std::exchange(askedMeanwhile, false)) {
            look();
        }
    });
}

void ArrivalNotice::take(const Waiting& waiting)
{
    const QList<qint64> ids = waiting.keys();
    const QSet<qint64> present(ids.begin(), ids.end());
    const auto before = std::exchange(known, present);
    Q_EMIT waitingChanged(int(present.size()));
    if (!before) {
        return;
    }
    QList<CaseLine> added;
    QSet<qint64> unopened = news;
    unopened.intersect(present);
    for (const CaseLine& line : waiting) {
        if (!before->contains(line.id.value)) {
            added.append(line);
            unopened.insert(line.id.value);
        }
    }
    setNews(unopened);
    if (!added.isEmpty()) {
        tell(added);
    }
}

void ArrivalNotice::tell(const QList<CaseLine>& added)
{
    const CaseLine& first = added.first();
    const bool handedOver = kind == Of::HandOffs;
    if (added.size() == 1) {
        const QString what = handedOver ? tr("New hand-off") : tr("Laid before you");
        const QString which = u"%1 %2"_s.arg(isolate(first.reference), apart(first.subject));
        Q_EMIT said(tr("%1: %2", "what arrived: which case").arg(what, which));
        desktop->show(what, which, first.id.value);
        return;
    }
    const QString many = handedOver ? tr("%n new hand-offs for your department", nullptr, int(added.size()))
                                    : tr("%n cases are newly laid before you", nullptr, int(added.size()));
    QStringList references;
    for (const CaseLine& line : added) {
        references.append(isolate(line.reference));
    }
    Q_EMIT said(many);
    desktop->show(many, references.join(u", "_s), first.id.value);
}

void ArrivalNotice::open(qint64 id)
{
    window->window()->raise();
    window->window()->activateWindow();
    Q_EMIT caseWanted(CaseId{id});
}

void ArrivalNotice::setNews(const QSet<qint64>& changed)
{
    if (changed != std::exchange(news, changed)) {
        Q_EMIT unopenedChanged(unopened());
    }
}

} // namespace redress
