#include "ui/notices/notices_page.h"

#include "models/rights.h"
#include "ui/act_unread.h"
#include "ui/notices/owed_card.h"
#include "ui/notices/owed_list.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 440;

QString noticesInWords(qsizetype number)
{
    return number == 1 ? NoticesPage::tr("1 notice") : NoticesPage::tr("%1 notices").arg(QLocale().toString(number));
}

} // namespace

NoticesPage::NoticesPage(Desk& desk, QWidget* parent)
    : PageOfCases(parent), desk(desk), list(new OwedList(this)), view(new QListView),
      to(new TextLabel(TextLabel::Kind::Strong)), words(new TextLabel(TextLabel::Kind::Body)),
      count(new TextLabel(TextLabel::Kind::Muted)), news(new TextLabel(TextLabel::Kind::Body)), body(new QStackedWidget)
{
    setObjectName(u"notices_page"_s);
    build();
    connect(&desk.changes(), &Changes::journalGrew, this, &NoticesPage::refresh);
    connect(view, &QListView::activated, this, &NoticesPage::open);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NoticesPage::showCurrent);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticesPage::showCurrent);
    refresh();
}

void NoticesPage::build()
{
    view->setObjectName(u"notice_list"_s);
    view->setAccessibleName(tr("Notices that are owed"));
    view->setModel(list);
    view->setItemDelegate(new OwedCard(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setUniformItemSizes(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->setMinimumWidth(look::withText(listWidth / 2));
    view->setMaximumWidth(look::withText(listWidth));
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(view, 1);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(makeText(), 1);
    auto* nothing = new EmptyPlace(u"dialog-ok"_s, tr("No notice is owed"),
                                   tr("What a procedure owes a complainant stands here until somebody sent it."));
    nothing->setObjectName(u"no_notices"_s);
    body->addWidget(both);
    body->addWidget(nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::gap4, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(hairline());
    column->addWidget(body, 1);
    column->addWidget(hairline());
    column->addWidget(makeFoot());
}

QWidget* NoticesPage::handPlace() const
{
    return view;
}

QLayout* NoticesPage::makeHead()
{
    auto* title = new TextLabel(TextLabel::Kind::PageTitle, tr("Notices to send"));
    title->setWordWrap(false);
    count->setObjectName(u"notices_marked"_s);
    count->setWordWrap(false);
    const int lift = QFontMetrics(look::pageTitle()).descent() - QFontMetrics(look::body()).descent();
    count->setContentsMargins(0, 0, 0, lift);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look::gap4, 0, look::gap4, look::gap3);
    row->setSpacing(look::gap3);
    row->addWidget(title);
    row->addWidget(count, 1, Qt::AlignBottom);
    return row;
}

QWidget* NoticesPage::makeText()
{
    to->setObjectName(u"notice_address"_s);
    to->makeSelectable();
    words->setObjectName(u"notice_text"_s);
    words->makeSelectable();
    words->setMaximumWidth(look::withText(look::textWidth));
    copyButton = quietButton(tr("Copy the text"), {}, u"copy_notice"_s);
    copyButton->setIcon(look::icon(u"edit-copy"_s));
    auto* holder = new QWidget;
    holder->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(to);
    column->addWidget(words);
    column->addWidget(giveKey(copyButton, QKeySequence::Copy, &NoticesPage::copy), 0, Qt::AlignLeading);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(holder);
    area->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    return area;
}

QWidget* NoticesPage::makeFoot()
{
    news->setObjectName(u"notice_news"_s);
    news->hide();
    openButton = plainButton(tr("Open the case"), {}, u"open_notice_case"_s);
    dropButton = plainButton(tr("Not sent…"), {}, u"notice_not_sent"_s);
    sentButton = mainButton(tr("Sent"), {}, u"notice_sent"_s);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap3);
    row->setSpacing(look::gap2);
    row->addWidget(news, 1);
    row->addStretch();
    row->addWidget(giveKey(openButton, Qt::Key_O, &NoticesPage::open));
    row->addWidget(giveKey(dropButton, Qt::Key_N, &NoticesPage::drop));
    row->addWidget(giveKey(sentButton, Qt::Key_S, &NoticesPage::send));
    const bool may = desk.session() && reachOf(desk.session()->role, Action::SendNotice) != Reach::None;
    dropButton->setVisible(may);
    sentButton->setVisible(may);
    return foot;
}

QPushButton* NoticesPage::giveKey(QPushButton* button, const QKeySequence& key, void (NoticesPage::*act)())
{
    button->setToolTip(wordsWithKey(button->text(), key));
    auto* action = new QAction(button->text(), view);
    action->setObjectName(button->objectName());
    action->setShortcut(key);
    // A letter alone is a key only while nothing can be typed: in the list.
    action->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(action);
    button->addAction(action);
    connect(action, &QAction::triggered, button, &QAbstractButton::click);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void NoticesPage::refresh()
{
    if (!isVisible() || !desk.session() || sending) {
        stale = true;
        return;
    }
    stale = false;
    whenAnswered(desk.noticesOwed(), this, [this, number = ++asked](const Result<QList<NoticeLine>>& lines) {
        if (number != asked) {
            return;
        }
        if (lines) {
            take(*lines);
        } else {
            tell(lines.refusal().text, true);
        }
    });
}

void NoticesPage::take(const QList<NoticeLine>& lines)
{
    const QList<NoticeLine> before = marked();
    const int place = view->currentIndex().row();
    const NoticeLine* line = current();
    const CaseId id = line == nullptr ? CaseId{} : line->id;
    const NoticeId notice = line == nullptr ? NoticeId{} : line->notice.id;
    list->show(lines, desk.now());
    const int row = list->rowOf(id, notice);
    const int next = std::clamp(place, 0, std::max(0, int(lines.size()) - 1));
    view->setCurrentIndex(list->index(row < 0 ? next : row));
    for (const NoticeLine& one : before) {
        view->selectionModel()->select(list->index(list->rowOf(one.id, one.notice.id)), QItemSelectionModel::Select);
    }
    body->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    showCurrent();
}

void NoticesPage::showCurrent()
{
    const NoticeLine* line = current();
    const qsizetype chosen = view->selectionModel()->selectedIndexes().size();
    to->setText(line == nullptr ? QString() : OwedList::wayWords(line->notice));
    words->setText(line == nullptr ? QString() : line->notice.text);
    words->setLayoutDirection(line != nullptr && line->notice.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    count->setText(chosen > 1 ? tr("%1 marked").arg(noticesInWords(chosen)) : QString());
    for (QPushButton* button : {copyButton, openButton, dropButton, sentButton}) {
        button->setEnabled(line != nullptr && !sending);
    }
}

const NoticeLine* NoticesPage::current() const
{
    return list->lineAt(view->currentIndex().row());
}

QList<NoticeLine> NoticesPage::marked() const
{
    QModelIndexList chosen = view->selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QList<NoticeLine> lines;
    for (const QModelIndex& one : std::as_const(chosen)) {
        lines.append(*list->lineAt(one.row()));
    }
    return lines;
}

void NoticesPage::copy()
{
    if (const NoticeLine* line = current()) {
        QGuiApplication::clipboard()->setText(withoutIsolates(line->notice.text));
        tell(tr("The text is copied."), false);
    }
}

void NoticesPage::open()
{
    if (const NoticeLine* line = current()) {
        Q_EMIT caseWanted(line->id);
    }
}

void NoticesPage::send()
{
    if (const QList<NoticeLine> lines = marked(); !lines.isEmpty() && !sending) {
        sending = true;
        showCurrent();
        sendNext(lines, 0);
    }
}

void NoticesPage::sendNext(const QList<NoticeLine>& left, int sent)
{
    const NoticeLine line = left.first();
    actUnread(desk, this, line.id, command::SendNotice{line.notice.id, desk.now()},
              [this, rest = left.mid(1), sent](const Result<CaseView>& result) {
                  if (result && !rest.isEmpty()) {
                      sendNext(rest, sent + 1);
                      return;
                  }
                  sending = false;
                  const int done = sent + (result ? 1 : 0);
                  QStringList sentences{done > 0 ? tr("Sent: %1.").arg(noticesInWords(done)) : QString(),
                                        result ? QString() : result.refusal().text};
                  sentences.removeAll(QString());
                  tell(sentences.join(u' '), !result);
                  refresh();
              });
}

void NoticesPage::drop()
{
    const NoticeLine* line = current();
    if (line == nullptr) {
        return;
    }
    auto* dialog = new FormDialog(tr("Not sent"), tr("Record it"), u"drop_notice"_s, this);
    dialog->say(OwedList::wayWords(line->notice));
    dialog->form().add(u"reason"_s, tr("Why it is not sent"), new TextArea(3));
    connect(dialog, &FormDialog::verbWanted, this, [this, sheet = QPointer(dialog), line = *line] {
        sheet->setWaiting();
        const QString reason = sheet->form().field(u"reason"_s)->value().toString();
        actUnread(desk, this, line.id, command::DropNotice{line.notice.id, reason},
                  [this, sheet](const Result<CaseView>& result) {
                      if (!result) {
                          if (sheet) {
                              sheet->showRefusals(result.refusals());
                          }
                          return;
                      }
                      if (sheet) {
                          sheet->finish();
                      }
                      tell(tr("On record as not sent."), false);
                      refresh();
                  });
    });
    dialog->open();
}

void NoticesPage::tell(const QString& text, bool refused)
{
    news->setText(text);
    news->setTone(refused ? look::Tone::Late : look::Tone::Plain);
    news->setVisible(!text.isEmpty());
}

void NoticesPage::showEvent(QShowEvent* event)
{
    PageOfCases::showEvent(event);
    if (stale) {
        refresh();
    }
}

void NoticesPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), look::surface());
}

} // namespace redress
