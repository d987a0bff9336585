#include "ui/frame/hand_off_notice.h"

#include "ui/when_answered.h"
#include "ui/words.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

HandOffNotice::HandOffNotice(Desk& desk, QWidget* window, std::unique_ptr<DesktopNotice> desktop)
    : QObject(window), desk(desk), window(window), desktop(std::move(desktop))
{
    const auto& session = desk.session();
    if (!session || session->role != Role::Officer) {
        return;
    }
    department = session->department;
    connect(&desk.changes(), &Changes::journalGrew, this, &HandOffNotice::look);
    connect(&desk.changes(), &Changes::registerBack, this, &HandOffNotice::look);
    connect(this->desktop.get(), &DesktopNotice::clicked, this, &HandOffNotice::open);
    look();
}

HandOffNotice::~HandOffNotice() = default;

void HandOffNotice::takeOpened(CaseId id)
{
    QSet<qint64> left = news;
    left.remove(id.value);
    setNews(left);
}

void HandOffNotice::look()
{
    if (looking) {
        askedMeanwhile = true;
        return;
    }
    looking = true;
    readPage({}, {});
}

void HandOffNotice::readPage(const std::optional<CaseLine>& after, const Waiting& before)
{
    ListQuestion question;
    question.listing = Listing::AllOpen;
    question.order = ListOrder::Received;
    question.filter.department = department;
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

void HandOffNotice::take(const Waiting& waiting)
{
    const QList<qint64> ids = waiting.keys();
    const QSet<qint64> present(ids.begin(), ids.end());
    const auto before = std::exchange(known, present);
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

void HandOffNotice::tell(const QList<CaseLine>& added)
{
    const CaseLine& first = added.first();
    if (added.size() == 1) {
        Q_EMIT said(tr("New hand-off: %1 %2").arg(isolate(first.reference), apart(first.subject)));
        desktop->show(tr("New hand-off"), u"%1 %2"_s.arg(isolate(first.reference), apart(first.subject)),
                      first.id.value);
        return;
    }
    const QString many = tr("%n new hand-offs for your department", nullptr, int(added.size()));
    QStringList references;
    for (const CaseLine& line : added) {
        references.append(isolate(line.reference));
    }
    Q_EMIT said(many);
    desktop->show(many, references.join(u", "_s), first.id.value);
}

void HandOffNotice::open(qint64 id)
{
    window->window()->raise();
    window->window()->activateWindow();
    Q_EMIT caseWanted(CaseId{id});
}

void HandOffNotice::setNews(const QSet<qint64>& changed)
{
    if (changed != std::exchange(news, changed)) {
        Q_EMIT unopenedChanged(unopened());
    }
}

} // namespace redress
