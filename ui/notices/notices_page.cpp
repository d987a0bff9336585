#include "ui/notices/notices_page.h"

#include "models/rights.h"
#include "ui/act_unread.h"
#include "ui/notices/owed_card.h"
#include "ui/notices/owed_list.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/page_title.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>

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
    : PageOfLines(desk, u"notice"_s, parent), list(new OwedList(this)), to(new TextLabel(TextLabel::Kind::Strong)),
      words(new TextLabel(TextLabel::Kind::Body)), count(new TextLabel(TextLabel::Kind::Muted)),
      copyButton(
          withKey(quietButton(tr("Copy the text"), {}, u"copy_notice"_s), QKeySequence::Copy, [this] { copy(); })),
      openButton(makeOpener(u"open_notice_case"_s)),
      dropButton(withKey(plainButton(tr("Not sent…"), {}, u"notice_not_sent"_s), Qt::Key_N, [this] { drop(); })),
      sentButton(withKey(mainButton(tr("Sent"), {}, u"notice_sent"_s), Qt::Key_S, [this] { send(); }))
{
    setObjectName(u"notices_page"_s);
    build();
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NoticesPage::showCurrent);
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticesPage::showCurrent);
}

void NoticesPage::build()
{
    view()->setAccessibleName(tr("Notices that are owed"));
    view()->setModel(list);
    view()->setItemDelegate(new OwedCard(view()));
    view()->setUniformItemSizes(true);
    view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view()->setMinimumWidth(look::withText(listWidth / 2));
    view()->setMaximumWidth(look::withText(listWidth));
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(view(), 1);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(makeText(), 1);
    auto* nothing = new EmptyPlace(u"dialog-ok"_s, tr("No notice is owed"),
                                   tr("What a procedure owes a complainant stands here until somebody sent it."));
    nothing->setObjectName(u"no_notices"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::gap4, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(hairline());
    column->addWidget(makeBody(both, nothing), 1);
    column->addWidget(makeFoot({openButton, dropButton, sentButton}));
    const bool may = desk().session() && reachOf(desk().session()->role, Action::SendNotice) != Reach::None;
    dropButton->setVisible(may);
    sentButton->setVisible(may);
}

QLayout* NoticesPage::makeHead()
{
    count->setObjectName(u"notices_marked"_s);
    QHBoxLayout* row = pageTitle(tr("Notices to send"), count);
    row->setContentsMargins(look::gap4, 0, look::gap4, look::gap3);
    return row;
}

QWidget* NoticesPage::makeText()
{
    to->setObjectName(u"notice_address"_s);
    to->makeSelectable();
    words->setObjectName(u"notice_text"_s);
    words->makeSelectable();
    words->setMaximumWidth(look::withText(look::textWidth));
    copyButton->setIcon(look::icon(u"edit-copy"_s));
    auto* holder = new QWidget;
    holder->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(to);
    column->addWidget(words);
    column->addWidget(copyButton, 0, Qt::AlignLeading);
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

void NoticesPage::read()
{
    // What is being sent is read once that is done.
    if (sending) {
        return;
    }
    takeLatest(desk().noticesOwed(), [this](const Result<QList<NoticeLine>>& lines) {
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
    const int place = view()->currentIndex().row();
    const NoticeLine* line = current();
    const CaseId id = line == nullptr ? CaseId{} : line->id;
    const NoticeId notice = line == nullptr ? NoticeId{} : line->notice.id;
    list->show(lines, desk().now());
    const int row = list->rowOf(id, notice);
    const int next = std::clamp(place, 0, std::max(0, int(lines.size()) - 1));
    view()->setCurrentIndex(list->index(row < 0 ? next : row));
    for (const NoticeLine& one : before) {
        view()->selectionModel()->select(list->index(list->rowOf(one.id, one.notice.id)), QItemSelectionModel::Select);
    }
    showCurrent();
    showEmpty(lines.isEmpty());
}

void NoticesPage::showCurrent()
{
    const NoticeLine* line = current();
    const qsizetype chosen = view()->selectionModel()->selectedIndexes().size();
    to->setText(line == nullptr ? QString() : OwedList::wayWords(line->notice));
    words->setText(line == nullptr ? QString() : line->notice.text);
    words->setLayoutDirection(line != nullptr && line->notice.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    count->setText(chosen > 1 ? tr("%1 marked").arg(noticesInWords(chosen)) : QString());
    setPressable({copyButton, openButton, dropButton, sentButton}, line != nullptr && !sending);
}

const NoticeLine* NoticesPage::current() const
{
    return list->lineAt(view()->currentIndex().row());
}

CaseId NoticesPage::currentCase() const
{
    return current() == nullptr ? CaseId{} : current()->id;
}

QList<NoticeLine> NoticesPage::marked() const
{
    QModelIndexList chosen = view()->selectionModel()->selectedIndexes();
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
    actUnread(desk(), this, line.id, command::SendNotice{line.notice.id, desk().now()},
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
    auto* sheet = new FormDialog(tr("Not sent"), tr("Record it"), u"drop_notice"_s, this);
    sheet->say(OwedList::wayWords(line->notice));
    sheet->form().add(u"reason"_s, tr("Why it is not sent"), new TextArea(3));
    connect(sheet, &FormDialog::verbWanted, this, [this, sheet, line = *line] {
        const QString reason = sheet->form().field(u"reason"_s)->value().toString();
        act(sheet, line.id, command::DropNotice{line.notice.id, reason}, tr("On record as not sent."));
    });
    sheet->open();
}

} // namespace redress
