#pragma once

#include "app/desk.h"
#include "ui/frame/desktop_notice.h"

#include <QMap>
#include <QSet>

namespace redress {

/**
 * Tells an officer of each new hand-off of his or her department, once: in the window, and by the desktop.
 * Silent of what waited at sign-in already, and for everybody who is no officer.
 */
class HandOffNotice : public QObject
{
    Q_OBJECT
public:
    /** Lives as long as `window`, which comes to the front when the desktop's notification is clicked. */
    HandOffNotice(Desk& desk, QWidget* window, std::unique_ptr<DesktopNotice> desktop = makeDesktopNotice());
    ~HandOffNotice() override;

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

private:
    /** By case: a department has a case once at a time. */
    using Waiting = QMap<qint64, CaseLine>;

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
    DepartmentId department;
    /** None before the first look. */
    std::optional<QSet<qint64>> known;
    QSet<qint64> news;
    bool looking = false;
    bool askedMeanwhile = false;
};

} // namespace redress
