#pragma once

#include "ui/queue/page_of_lines.h"

namespace redress {

class ChoiceRow;
class EmptyPlace;
class PromiseList;

/**
 * What was promised and is not settled: late, due today, coming; everybody's or one's own. Each is settled or moved from
 * here, and leads to its case.
 */
class PromisesPage : public PageOfLines
{
    Q_OBJECT
public:
    explicit PromisesPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void read() override;
    [[nodiscard]] CaseId currentCase() const override;

private:
    void build();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QList<QPushButton*> makeVerbs();
    void take(const QList<PromiseLine>& lines);
    /** With nothing of one's own others may have promised something. */
    void sayWhoseAreNone();
    void showCurrent();
    /** Null where none is current. */
    [[nodiscard]] const PromiseLine* current() const;
    void keepIt();
    void missIt();
    void moveIt();
    /** A sheet about that promise. */
    [[nodiscard]] FormDialog* makeSheet(const PromiseLine& line, const QString& title, const QString& verb,
                                        const QString& verbName);
    void settle(FormDialog* sheet, const PromiseLine& line, bool kept, const QString& saying);

    PromiseList* list;
    EmptyPlace* nothing;
    ChoiceRow* whose;
    TextLabel* asOf;
    QList<QPushButton*> verbs;
};

} // namespace redress
