#pragma once

#include "app/desk.h"
#include "ui/widgets/look.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace redress {

class Banner;
class BackupTable;
class EmptyPlace;
class FactList;
class TextLabel;

/** The administrator's page of the register's backups: what there is, one more now, and putting one back. */
class BackupsPage : public QWidget
{
    Q_OBJECT
public:
    explicit BackupsPage(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /** One was made or the folder changed: the status line may say something new. */
    void changed();
    /** A backup stands in the register's place, or could not: the register must be opened again. */
    void reopenWanted();

private:
    void build();
    QLayout* buildHead();
    QWidget* buildSide();
    void renew();
    void take(const QList<BackupFile>& backups);
    void choose(int row);
    void showCurrent();
    void backUp();
    void chooseFolder();
    void setFolder(const QString& folder);
    void askRestore();
    void restore(const QString& file);
    /** While it works, nothing else is begun. */
    void begin(const QString& words);
    void tell(look::Tone tone, const QString& words);

    Desk& desk;
    BackupTable* table;
    QTableView* view;
    EmptyPlace* empty;
    Banner* news;
    TextLabel* place;
    TextLabel* title;
    FactList* facts;
    TextLabel* trouble;
    QPushButton* makeOne;
    QPushButton* change;
    QPushButton* putBack;
    /** What the chosen one is; nothing where there is none. */
    QWidget* side = nullptr;
    QString offered;
    /** The one just made: chosen as soon as the list has it. */
    QString wanted;
};

} // namespace redress
