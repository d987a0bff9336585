#include "ui/backups/backups_page.h"

#include "ui/backups/backup_table.h"
#include "ui/when_answered.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 320;

} // namespace

BackupsPage::BackupsPage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), table(new BackupTable(this)), view(new QTableView),
      empty(new EmptyPlace(u"document-save"_s, tr("No backup yet"),
                           tr("One is made each day while the program is open; F9 makes one now."))),
      news(new Banner), place(new TextLabel(TextLabel::Kind::Muted)),
      title(new TextLabel(TextLabel::Kind::Subject)), facts(new FactList),
      trouble(new TextLabel(TextLabel::Kind::Body)),
      makeOne(mainButton(tr("Back up now"), Qt::Key_F9, u"back_up_now"_s)),
      change(plainButton(tr("Another folder…"), {}, u"backup_folder"_s)),
      putBack(plainButton(tr("Put this one back…"), {}, u"restore_backup"_s))
{
    setObjectName(u"backups_page"_s);
    build();
    connect(makeOne, &QPushButton::clicked, this, &BackupsPage::backUp);
    connect(change, &QPushButton::clicked, this, &BackupsPage::chooseFolder);
    connect(putBack, &QPushButton::clicked, this, &BackupsPage::askRestore);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsPage::showCurrent);
    connect(&desk, &Desk::officeChanged, this, &BackupsPage::renew);
    renew();
}

void BackupsPage::build()
{
    view->setModel(table);
    view->setObjectName(u"backups"_s);
    view->setAccessibleName(tr("Backups"));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(look::tableRow);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    auto* list = new QVBoxLayout;
    list->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    list->setSpacing(look::gap3);
    list->addLayout(buildHead());
    list->addWidget(place);
    news->setObjectName(u"backup_news"_s);
    news->clear();
    list->addWidget(news);
    list->addWidget(view, 1);
    list->addWidget(empty, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(list, 1);
    side = buildSide();
    row->addWidget(side);
}

QLayout* BackupsPage::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(look::gap2);
    head->addWidget(new TextLabel(TextLabel::Kind::PageTitle, tr("Backups")), 1);
    head->addWidget(change);
    head->addWidget(makeOne);
    return head;
}

QWidget* BackupsPage::buildSide()
{
    auto* chosen = new QWidget;
    chosen->setFixedWidth(look::withText(sideWidth));
    auto* column = new QVBoxLayout(chosen);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(title);
    column->addWidget(facts);
    column->addWidget(trouble);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(putBack);
    column->addLayout(row);
    column->addStretch();
    auto* made = new QWidget;
    auto* beside = new QHBoxLayout(made);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(hairline(Qt::Vertical));
    beside->addWidget(chosen);
    made->hide();
    return made;
}

void BackupsPage::renew()
{
    whenAnswered(desk.backups(), this, [this](const Result<QList<BackupFile>>& backups) {
        if (backups) {
            take(*backups);
        } else {
            tell(look::Tone::Late, backups.refusal().text);
        }
    });
}

void BackupsPage::take(const QList<BackupFile>& backups)
{
    const BackupFile* before = table->backupAt(view->currentIndex().row());
    const QString chosen = before == nullptr ? QString() : wanted.isEmpty() ? before->file : wanted;
    wanted.clear();
    table->show(backups, desk.now(), desk.zone());
    view->setVisible(!backups.isEmpty());
    side->setVisible(!backups.isEmpty());
    empty->setVisible(backups.isEmpty());
    int row = backups.isEmpty() ? -1 : 0;
    for (int one = 0; one < backups.size(); ++one) {
        row = backups.at(one).file == chosen ? one : row;
    }
    choose(row);
    place->setText(tr("One of each of the last 7 days, 5 weeks and 12 months is kept in %1")
                       .arg(isolate(QDir::toNativeSeparators(desk.backupFolder()))));
    showCurrent();
    const int good = table->firstGood();
    if (good > 0) {
        const BackupFile& newest = *table->backupAt(0);
        const BackupFile& whole = *table->backupAt(good);
        tell(look::Tone::Late,
             tr("The backup of %1 is damaged. The newest good one is of %2.")
                 .arg(momentInWords(newest.made, desk.now(), desk.zone()),
                      momentInWords(whole.made, desk.now(), desk.zone())));
        connect(news->addButton(tr("Show the good one"), u"show_good_backup"_s), &QPushButton::clicked, this,
                [this, good] { choose(good); });
    }
}

void BackupsPage::choose(int row)
{
    // QTableView::selectRow looks for the first column where, right to left, there may be none.
    view->setCurrentIndex(table->index(row, 0));
}

void BackupsPage::showCurrent()
{
    const BackupFile* backup = table->backupAt(view->currentIndex().row());
    facts->clear();
    const QString hint = table->rowCount() == 0 ? QString() : tr("Choose a backup to see it.");
    title->setText(backup == nullptr ? hint : fullMoment(backup->made, desk.zone()));
    trouble->setText(backup == nullptr || backup->good ? QString() : backup->trouble);
    trouble->setTone(look::Tone::Late);
    trouble->setVisible(!trouble->text().isEmpty());
    putBack->setVisible(backup != nullptr);
    putBack->setEnabled(backup != nullptr && backup->good && makeOne->isEnabled());
    if (backup != nullptr) {
        facts->add(tr("File"), isolate(QFileInfo(backup->file).fileName()), backup->file);
        facts->add(tr("Size"),
                   apart(QLocale().formattedDataSize(backup->size, 1, QLocale::DataSizeTraditionalFormat)));
        facts->add(tr("State"), backup->good ? tr("Verified when it was written") : tr("Damaged"));
    }
}

void BackupsPage::backUp()
{
    begin(tr("Writing and verifying a backup…"));
    whenAnswered(desk.backUpNow(), this, [this](const Result<BackupFile>& made) {
        makeOne->setEnabled(true);
        wanted = made ? made->file : QString();
        tell(made ? look::Tone::Done : look::Tone::Late,
             made ? tr("The backup is written and verified.") : made.refusal().text);
        renew();
        Q_EMIT changed();
    });
}

void BackupsPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where backups are kept"), desk.backupFolder());
    if (!folder.isEmpty()) {
        setFolder(folder);
    }
}

void BackupsPage::setFolder(const QString& folder)
{
    whenAnswered(desk.keepOffice(command::SetBackupFolder{folder}), this, [this](const Result<Office>& kept) {
        tell(kept ? look::Tone::Done : look::Tone::Late,
             kept ? tr("Backups are kept there from now on. The older ones stay where they are.")
                  : kept.refusal().text);
        Q_EMIT changed();
    });
}

void BackupsPage::askRestore()
{
    const BackupFile* backup = table->backupAt(view->currentIndex().row());
    if (backup == nullptr) {
        return;
    }
    offered = backup->file;
    news->tell(look::Tone::Waiting,
               tr("What was saved since %1 will no longer be in the register. The present register is kept beside "
                  "it. Everybody else must have closed it.")
                   .arg(momentInWords(backup->made, desk.now(), desk.zone())));
    auto* yes = news->addButton(tr("Put it back"), u"confirm_restore"_s);
    connect(yes, &QPushButton::clicked, this, [this] { restore(offered); });
    connect(news->addButton(tr("Leave it"), u"cancel_restore"_s), &QPushButton::clicked, this, [this] {
        news->clear();
        view->setFocus();
    });
    yes->setFocus();
}

void BackupsPage::restore(const QString& file)
{
    begin(tr("Looking the backup over…"));
    whenAnswered(desk.checkBackup(file), this, [this, file](const Result<Done>& whole) {
        if (!whole) {
            makeOne->setEnabled(true);
            tell(look::Tone::Late, whole.refusal().text);
            return;
        }
        begin(tr("Putting it back…"));
        whenAnswered(desk.restoreBackup(file), this, [this](const Result<QString>& kept) {
            tell(kept ? look::Tone::Done : look::Tone::Late,
                 kept ? tr("The backup stands in the register's place. What stood there is kept as %1.")
                            .arg(isolate(QFileInfo(*kept).fileName()))
                      : kept.refusal().text);
            auto* again = news->addButton(tr("Open the register again"), u"reopen_register"_s);
            connect(again, &QPushButton::clicked, this, &BackupsPage::reopenWanted);
            again->setFocus();
        });
    });
}

void BackupsPage::begin(const QString& words)
{
    makeOne->setEnabled(false);
    putBack->setEnabled(false);
    tell(look::Tone::Plain, words);
}

void BackupsPage::tell(look::Tone tone, const QString& words)
{
    news->tell(tone, words);
    showCurrent();
}

} // namespace redress
