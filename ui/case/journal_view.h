#pragma once

#include "app/cases/case_views.h"
#include "models/office.h"
#include "ui/widgets/look.h"

#include <QSet>
#include <QTextBrowser>

namespace redress {

/**
 * Every event of a case in words, with who and when, the newest first. As high as its text: the page around
 * it scrolls. Long texts are folded; all can be marked and copied.
 */
class JournalView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit JournalView(QWidget* parent = nullptr);

    /** Another case: everything is folded again. */
    void begin();
    void tell(const CaseView& view, const Office& office, const QTimeZone& zone, Moment now);

protected:
    /** Keys that scroll belong to the page around it. */
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    struct Line
    {
        int version = 0;
        look::Tone tone = look::Tone::Plain;
        QString headline;
        QString whoAndWhen;
        QString quote;
        friend bool operator==(const Line&, const Line&) = default;
    };
    void write();
    void writeLine(QTextCursor& cursor, const Line& line);
    void turn(const QUrl& link);
    void fitHeight();

    QList<Line> lines;
    QSet<int> unfolded;
};

} // namespace redress
