#include "ui/letters/register/letters_page.h"

#include "models/rights.h"
#include "ui/letters/batch/post_of_the_day.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/register/incoming_post_dialog.h"
#include "ui/letters/register/print_register_dialog.h"
#include "ui/letters/register/register_acts.h"
#include "ui/letters/register/register_list_reader.h"
#include "ui/letters/register/register_table.h"
#include "ui/letters/register/register_view.h"
#include "ui/letters/register/year_box.h"
#include "ui/letters/scans/scan_desk.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/page_title.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterWidth = 220;

const QList<RegisterPart> everyPart{RegisterPart::Outgoing, RegisterPart::ToSend, RegisterPart::AnswersDue,
                                    RegisterPart::Incoming};
const QList<RegisterPart> outgoingParts{RegisterPart::Outgoing, RegisterPart::ToSend, RegisterPart::AnswersDue};
const QList<RegisterPart> sentParts{RegisterPart::Outgoing, RegisterPart::AnswersDue};

QWidget* holderOf(QLayout* layout)
{
    auto* holder = new QWidget;
    holder->setLayout(layout);
    return holder;
}

} // namespace

LettersPage::LettersPage(Desk& desk, QWidget* parent)
    : FollowingPage(desk, parent), reading(new RegisterReading(desk, this)), table(new RegisterTable(this)),
      view(new RegisterView(*table)), acts(new RegisterActs(desk, this)), paper(new RegisterListReader(desk, this)),
      scans(new ScanDesk(desk, this)), parts(new ChoiceRow), year(new YearBox), filter(new QLineEdit),
      count(new TextLabel(TextLabel::Kind::Muted)), body(new QStackedWidget),
      nothing(new EmptyPlace(u"mail-message"_s, {}, {})), news(new TextLabel(TextLabel::Kind::Body)),
      printButton(plainButton(tr("Print the register…"), QKeySequence::Print, u"print_letter_register"_s))
{
    setObjectName(u"letters_page"_s);
    addVerbs();
    build();
    connectParts();
    // Late is what passes midnight.
    followTheClock();
    begin();
}

LettersPage::~LettersPage()
{
    // A sheet speaks to the case at hand of the acts while it goes.
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
}

QWidget* LettersPage::handPlace() const
{
    return view->isVisible() ? static_cast<QWidget*>(view) : parts;
}

void LettersPage::showPart(const QString& wanted)
{
    if (named<RegisterPart>(wanted)) {
        filter->clear();
        parts->choose(wanted);
    }
}

void LettersPage::build()
{
    news->setObjectName(u"letters_news"_s);
    news->hide();
    nothing->setObjectName(u"no_letters"_s);
    body->addWidget(view);
    body->addWidget(nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::gap4, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeChoices());
    column->addWidget(hairline());
    column->addWidget(body, 1);
    column->addWidget(hairline());
    column->addWidget(makeFoot());
}

QWidget* LettersPage::makeHead()
{
    count->setObjectName(u"letters_shown"_s);
    QHBoxLayout* title = pageTitle(tr("Letters"), count);
    auto* buttons = new FlowLayout(look::gap2);
    buttons->setContentsMargins({});
    QPushButton* scan = plainButton(tr("Read a scan…"), {}, u"read_scan"_s);
    QPushButton* post = plainButton(tr("Record incoming post…"), Qt::CTRL | Qt::Key_I, u"record_incoming_post"_s);
    QPushButton* day = plainButton(tr("Post of the day…"), {}, u"open_post_of_the_day"_s);
    for (QPushButton* one : {scan, post, day, printButton}) {
        buttons->addWidget(one);
    }
    const bool records = desk().session() && reachOf(desk().session()->role, Action::RecordPost) != Reach::None;
    scan->setVisible(records);
    post->setVisible(records);
    connect(scan, &QPushButton::clicked, this, &LettersPage::chooseScan);
    connect(post, &QPushButton::clicked, this, &LettersPage::recordPost);
    connect(day, &QPushButton::clicked, this, &LettersPage::showPostOfDay);
    connect(printButton, &QPushButton::clicked, this, &LettersPage::askWhatToPrint);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(look::gap4, 0, look::gap4, look::gap2);
    column->setSpacing(look::gap2);
    column->addLayout(title);
    column->addWidget(holderOf(buttons));
    return holderOf(column);
}

QWidget* LettersPage::makeChoices()
{
    parts->setObjectName(u"register_part"_s);
    parts->setAccessibleName(tr("Part of the register"));
    for (const auto& [one, name] : Names<RegisterPart>::all) {
        parts->addChoice(QLatin1String(name), wordOf(one));
    }
    parts->choose(redress::nameOf(RegisterPart::Outgoing));
    year->offer(presentYear());
    filter->setObjectName(u"filter_letters"_s);
    filter->setAccessibleName(tr("Filter the letters"));
    filter->setPlaceholderText(tr("Filter by number, name, subject …"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(look::withText(filterWidth));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look::gap4, 0, look::gap4, look::gap3);
    row->setSpacing(look::gap3);
    // The parts stay in one row as long as they can.
    row->addWidget(parts, 3);
    row->addWidget(year);
    row->addWidget(filter, 1);
    return holderOf(row);
}

void LettersPage::addVerbs()
{
    const auto any = [](const RegisterLine&) { return true; };
    addVerb(plainButton(tr("Show the letter"), {}, u"show_letter"_s), Qt::Key_L, outgoingParts,
            [this](const RegisterLine& line) { return acts->canShow(line); },
            [this](const RegisterLine& line) { acts->show(line); });
    addVerb(plainButton(tr("Record as sent…"), {}, u"record_sent"_s), Qt::Key_S,
            {RegisterPart::Outgoing, RegisterPart::ToSend},
            [this](const RegisterLine& line) { return acts->canRecordSent(line); },
            [this](const RegisterLine& line) { acts->recordSent(line); });
    addVerb(plainButton(tr("Came back…"), {}, u"record_came_back"_s), Qt::Key_B, sentParts,
            [this](const RegisterLine& line) { return acts->canRecordCameBack(line); },
            [this](const RegisterLine& line) { acts->recordCameBack(line); });
    addVerb(plainButton(tr("Record the answer…"), {}, u"record_answer"_s), Qt::Key_A, sentParts,
            [this](const RegisterLine& line) { return acts->canRecordAnswer(line); },
            [this](const RegisterLine& line) { acts->recordAnswer(line); });
    addVerb(plainButton(tr("Remind…"), {}, u"remind"_s), Qt::Key_R, {RegisterPart::AnswersDue},
            [this](const RegisterLine& line) { return acts->canRemind(line); },
            [this](const RegisterLine& line) { acts->remind(line); });
    addVerb(mainButton(tr("Open the case"), {}, u"open_letter_case"_s), Qt::Key_O, everyPart, any,
            [this](const RegisterLine& line) { Q_EMIT caseWanted(line.id); });
}

void LettersPage::addVerb(QPushButton* button, const QKeySequence& key, const QList<RegisterPart>& shownIn,
                          const std::function<bool(const RegisterLine&)>& fits,
                          const std::function<void(const RegisterLine&)>& act)
{
    button->setToolTip(wordsWithKey(button->text(), key));
    auto* action = new QAction(button->text(), view);
    action->setObjectName(button->objectName());
    action->setShortcut(key);
    // A letter alone is a key only while nothing can be typed: among the lines.
    action->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(action);
    button->addAction(action);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this, act] {
        if (const RegisterLine* line = view->current()) {
            act(RegisterLine(*line));
        }
    });
    verbs.append({button, action, fits, shownIn});
}

QWidget* LettersPage::makeFoot()
{
    auto* buttons = new FlowLayout(look::gap2);
    buttons->setContentsMargins({});
    for (const Verb& verb : std::as_const(verbs)) {
        buttons->addWidget(verb.button);
    }
    auto* column = new QVBoxLayout;
    column->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap3);
    column->setSpacing(look::gap2);
    column->addWidget(news);
    column->addWidget(holderOf(buttons));
    return holderOf(column);
}

void LettersPage::connectParts()
{
    connect(parts, &ChoiceRow::chosenChanged, this, &LettersPage::begin);
    connect(year, &ChoiceBox::chosenChanged, this, &LettersPage::begin);
    connect(filter, &QLineEdit::textChanged, this, [this] {
        reading->wantWhole(!filter->text().trimmed().isEmpty());
        takeLines();
    });
    connect(reading, &RegisterReading::taken, this, &LettersPage::takeLines);
    connect(reading, &RegisterReading::refused, this, [this](const QString& text) { tell(text, true); });
    connect(view, &RegisterView::opened, this, &LettersPage::openCase);
    connect(view, &RegisterView::endNear, reading, &RegisterReading::more);
    connect(view, &RegisterView::currentLineChanged, this, &LettersPage::showVerbs);
    connect(acts, &RegisterActs::caseWanted, this, &LettersPage::caseWanted);
    connect(acts, &RegisterActs::said, this, &LettersPage::tell);
    connect(scans, &ScanDesk::caseWanted, this, &LettersPage::caseWanted);
    connect(scans, &ScanDesk::said, this, [this](const QString& text) { tell(text, true); });
}

RegisterPart LettersPage::part() const
{
    return named<RegisterPart>(parts->chosen()).value_or(RegisterPart::Outgoing);
}

int LettersPage::presentYear() const
{
    return desk().now().in(desk().zone()).date().year();
}

void LettersPage::begin()
{
    year->setEnabled(goesByYears(part()));
    tell({}, false);
    reading->begin({part(), year->year()});
}

void LettersPage::read()
{
    year->offer(presentYear());
    reading->again();
    acts->refresh();
    whenAnswered(desk().countQueues(), this, [this](const Result<QueueCounts>& counts) {
        if (counts) {
            takeCounts(*counts);
        }
    });
}

void LettersPage::takeCounts(const QueueCounts& counts)
{
    const auto tellCount = [this](RegisterPart one, int number) {
        auto* button = parts->findChild<QAbstractButton*>(redress::nameOf(one));
        button->setText(number == 0 ? wordOf(one) : tr("%1 (%2)").arg(wordOf(one), QLocale().toString(number)));
    };
    tellCount(RegisterPart::ToSend, counts.lettersToSend);
    tellCount(RegisterPart::AnswersDue, counts.answersDue);
}

void LettersPage::takeLines()
{
    QList<RegisterLine> fitting = reading->lines();
    const QString words = filter->text();
    if (!words.trimmed().isEmpty()) {
        fitting.removeIf([&words](const RegisterLine& line) { return !holds(line, words); });
    }
    view->keepingPlace([&] { table->show(fitting, part(), desk().zone()); });
    const QString number = QLocale().toString(fitting.size());
    count->setText(reading->hasMore() ? tr("%1, and more").arg(number) : number);
    showEmptyOrLines();
    showVerbs();
    view->lookForEnd();
}

void LettersPage::showEmptyOrLines()
{
    const bool empty = table->rowCount() == 0 && !reading->isFresh();
    const QString words = filter->text().trimmed();
    if (!words.isEmpty()) {
        nothing->setWords(tr("Nothing fits the filter"), tr("No line has “%1” in its number, name, subject or state.").arg(words));
    } else if (part() == RegisterPart::ToSend) {
        nothing->setWords(tr("No letter waits to be sent"), tr("Signed letters appear here by themselves."));
    } else if (part() == RegisterPart::AnswersDue) {
        nothing->setWords(tr("No answer is waited for"), tr("Sent letters that ask for an answer by a day stand here until it came."));
    } else if (part() == RegisterPart::Incoming) {
        nothing->setWords(tr("No post came in %1").arg(year->chosen()), tr("What the post brings gets its number when it is recorded."));
    } else {
        nothing->setWords(tr("No letter has a number of %1").arg(year->chosen()), tr("A letter gets its number with its signature."));
    }
    const bool hadHand = view->hasFocus();
    body->setCurrentWidget(empty ? static_cast<QWidget*>(nothing) : view);
    if (hadHand && empty) {
        parts->setFocus();
    }
}

void LettersPage::showVerbs()
{
    const RegisterLine* line = view->current();
    for (const Verb& verb : std::as_const(verbs)) {
        const bool offered = verb.parts.contains(part());
        const bool fits = offered && line != nullptr && table->rowCount() > 0 && verb.fits(*line);
        if (!fits && verb.button->hasFocus()) {
            view->setFocus();
        }
        verb.button->setVisible(offered);
        verb.button->setEnabled(fits);
        verb.action->setVisible(offered);
        verb.action->setEnabled(fits);
    }
}

void LettersPage::openCase()
{
    if (const RegisterLine* line = view->current()) {
        Q_EMIT caseWanted(line->id);
    }
}

void LettersPage::recordPost()
{
    auto* sheet = new IncomingPostDialog(desk(), this);
    connect(sheet, &IncomingPostDialog::recorded, this, [this](const QString& sentence) { tell(sentence, false); });
    sheet->open();
}

void LettersPage::showPostOfDay()
{
    auto* sheet = new PostOfTheDay(desk(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void LettersPage::askWhatToPrint()
{
    auto* sheet = new PrintRegisterDialog(desk(), part(), year->year(), this);
    connect(sheet, &PrintRegisterDialog::wanted, this, &LettersPage::print);
    sheet->open();
}

void LettersPage::print(RegisterPart wanted, const DaySpan& span)
{
    printButton->setEnabled(false);
    paper->read(wanted, span, [this](const Result<RegisterList>& list) {
        printButton->setEnabled(true);
        if (!list) {
            tell(list.refusal().text, true);
            return;
        }
        auto* pages = new LetterDialog(printingOf(*list), tr("Letter register"), this);
        pages->setAttribute(Qt::WA_DeleteOnClose);
        pages->open();
    });
}

void LettersPage::chooseScan()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Read a scan"), {}, ScanDesk::fileKinds());
    if (!file.isEmpty()) {
        scans->take({{file}, {}});
    }
}

void LettersPage::tell(const QString& text, bool refused)
{
    news->setText(text);
    news->setTone(refused ? look::Tone::Late : look::Tone::Plain);
    news->setVisible(!text.isEmpty());
}

} // namespace redress
