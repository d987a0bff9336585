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
    /** `striker`: who may strike own notes and calls; none where nobody may at the moment. */
    void tell(const CaseView& view, const Office& office, const QTimeZone& zone, Moment now, StaffId striker);

Q_SIGNALS:
    /** The note or call at this place in the case is to be struck. */
    void strikeWanted(int version);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
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
        bool struck = false;
        bool strikable = false;
        friend bool operator==(const Line&, const Line&) = default;
    };
    void write();
    void writeLine(QTextCursor& cursor, const Line& line);
    void turn(const QUrl& link);
    /** 0 where what stands there cannot be struck. */
    [[nodiscard]] int strikableAt(const QTextCursor& cursor) const;
    void strikeAt(const QTextCursor& cursor);
    void fitHeight();

    QList<Line> lines;
    QSet<int> unfolded;
};

} // namespace redress
