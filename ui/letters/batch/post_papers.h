#pragma once

#include "app/desk.h"
#include "ui/letters/batch/letters_of_day.h"
#include "ui/letters/batch/print_run.h"
#include "ui/letters/batch/still_due.h"
#include "ui/letters/printing.h"

#include <QObject>

namespace redress {

/**
 * The papers that go with a day's letters: address labels and the posting list. The register is asked again first:
 * what another desk sent meanwhile is on neither.
 */
class PostPapers : public QObject
{
    Q_OBJECT
public:
    /** `over`: over which they are shown. */
    PostPapers(Desk& desk, QWidget* over);

    void showLabels(const PrintRun& letters);
    void showPostingList(const PrintRun& letters);

Q_SIGNALS:
    /** They are not on the paper; none where all are. */
    void leftOut(const QList<redress::LeftOutLetter>& letters);
    void said(const QString& text);

private:
    using Taken = std::function<void(const QList<LetterLine>&)>;
    /** Gives those that still go, where there are any. */
    void withStillDue(const PrintRun& letters, const Taken& taken);
    void askForLabel(const QList<LetterLine>& letters);
    void show(const Printing& paper);

    Desk& desk;
    QWidget* over;
    LettersOfDay day;
};

} // namespace redress
