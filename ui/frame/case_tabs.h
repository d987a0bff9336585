#pragma once

#include "models/id.h"

#include <QTabBar>

namespace redress {

/**
 * The strip of open cases: reference, the beginning of the subject, and a dot where something is typed and
 * not saved. The case being taken in stands among them under the id of none.
 */
class CaseTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit CaseTabs(QWidget* parent = nullptr);

    /** -1 where it is not open. */
    [[nodiscard]] int indexOf(CaseId id) const;
    [[nodiscard]] CaseId caseAt(int index) const;
    [[nodiscard]] QString referenceAt(int index) const;
    /** Behind the others; does not come to the front by itself. */
    void add(CaseId id, const QString& reference);
    void setWords(CaseId id, const QString& reference, const QString& subject);
    void markTyped(CaseId id, bool typed);

Q_SIGNALS:
    void closeWanted(CaseId id);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace redress
