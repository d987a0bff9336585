#pragma once

#include "app/desk.h"
#include "ui/frame/desktop_notice.h"

#include <QMap>
#include <QSet>

namespace redress {

/**
 * Tells a person of each case that arrives, once: in the window, and by the desktop. An officer of each hand-off to
 * his or her department, a superior of what is laid before him or her. Silent of what waited at sign-in already, and
 * for everybody to whom nothing of the kind comes.
 */
class ArrivalNotice : public QObject
{
    Q_OBJECT
public:
    enum class Of { HandOffs, Escalations };

    /** Lives as long as `window`, which comes to the front when the desktop's notification is clicked. */
    ArrivalNotice(Of kind, Desk& desk, QWidget* window, std::unique_ptr<DesktopNotice> desktop = makeDesktopNotice());
    ~ArrivalNotice() override;

    [[nodiscard]] Of of() const { return kind; }
    /** How many new ones wait that were not opened yet. */
    [[nodiscard]] int unopened() const { return int(news.size()); }
    /** The case stands open before the person. */
    void takeOpened(CaseId id);

Q_SIGNALS:
    /** A sentence for a toast. */
    void said(const QString& text);
    void caseWanted(redress::CaseId id);
    /** For the mark at the place in the sidebar. */
    void unopenedChanged(int count);
    /** So many wait now, opened or not. */
    void waitingChanged(int count);

private:
    /** By case: it arrives once, however much of it does. */
    using Waiting = QMap<qint64, CaseLine>;

    [[nodiscard]] bool concerns(const Session& session) const;
    void look();
    /** Reads the page behind `after`, until none is left. */
    void readPage(const std::optional<CaseLine>& after, const Waiting& before);
    void take(const Waiting& waiting);
    void tell(const QList<CaseLine>& added);
    void open(qint64 id);
    void setNews(const QSet<qint64>& changed);

    Desk& desk;
    QWidget* window;
    std::unique_ptr<DesktopNotice> desktop;
    Of kind;
    /** Which cases arrive here. */
    ListFilter filter;
    /** None before the first look. */
    std::optional<QSet<qint64>> known;
    QSet<qint64> news;
    bool looking = false;
    bool askedMeanwhile = false;
};

} // namespace redress
