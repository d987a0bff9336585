#include "ui/papers/paper_preview.h"

#include "ui/papers/decoded_picture.h"
#include "ui/papers/lent_papers.h"
#include "ui/papers/paper_words.h"
#include "ui/papers/pdf_view.h"
#include "ui/papers/read_text.h"
#include "ui/papers/saved_paper.h"
#include "ui/when_answered.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1200, 960);

int placeOf(const QList<Paper>& papers, PaperId id)
{
    const auto found = std::ranges::find(papers, id, &Paper::id);
    return found == papers.end() ? 0 : int(found - papers.begin());
}

} // namespace

PaperPreview::PaperPreview(Desk& desk, CaseId id, const QList<Paper>& papers, PaperId first, QWidget* parent)
    : QDialog(parent), desk(desk), id(id), papers(papers)
{
    setObjectName(u"paper_preview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const QSize room =
        parent == nullptr ? usualSize : parent->window()->size() - QSize(look::gap8, 2 * look::gap8);
    resize(usualSize.boundedTo(room));
    question = new Banner;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap3);
    column->setSpacing(look::gap3);
    column->addWidget(makeHead());
    column->addWidget(question);
    column->addWidget(makeContent(), 1);
    column->addWidget(makeFoot());
    addZoomKeys();
    connect(&desk, &Desk::signedOut, this, &QDialog::reject);
    go(placeOf(papers, first));
}

PaperPreview::~PaperPreview() = default;

QWidget* PaperPreview::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(look::gap2);
    name = new TextLabel(TextLabel::Kind::Subject);
    name->setObjectName(u"paper_name"_s);
    facts = new TextLabel(TextLabel::Kind::Muted);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(facts);
    row->addLayout(words, 1);
    zoom = makeZoom();
    row->addWidget(zoom);
    return head;
}

QWidget* PaperPreview::makeZoom()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->setSpacing(look::gap1);
    const auto add = [row](const QString& sign, const QString& icon, const QString& words,
                           const QString& objectName) {
        QPushButton* button = quietButton({}, {}, objectName);
        button->setIcon(look::icon(icon));
        button->setAccessibleName(words);
        button->setToolTip(u"%1 (%2)"_s.arg(words, sign));
        row->addWidget(button);
        return button;
    };
    const auto on = [this](QPushButton* button, void (PictureView::*act)()) {
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (PictureView* view = zoomable()) {
                (view->*act)();
            }
        });
    };
    on(add(u"-"_s, u"list-remove"_s, tr("Smaller"), u"zoom_out"_s), &PictureView::zoomOut);
    on(add(u"+"_s, u"list-add"_s, tr("Larger"), u"zoom_in"_s), &PictureView::zoomIn);
    on(add(u"0"_s, u"zoom-fit-best"_s, tr("As there is room"), u"zoom_fit"_s), &PictureView::zoomToFit);
    return place;
}

void PaperPreview::addZoomKeys()
{
    const auto press = [this](int key, const QString& button) {
        auto* keys = new QShortcut(QKeySequence(key), this);
        connect(keys, &QShortcut::activated, this,
                [this, button] { findChild<QPushButton*>(button)->click(); });
    };
    for (const int key : {int(Qt::Key_Plus), int(Qt::Key_Equal)}) {
        press(key, u"zoom_in"_s);
    }
    press(Qt::Key_Minus, u"zoom_out"_s);
    press(Qt::Key_0, u"zoom_fit"_s);
}

QWidget* PaperPreview::makeContent()
{
    picture = new PictureView;
    picture->setObjectName(u"picture"_s);
    pdf = new PdfView;
    text = new QPlainTextEdit;
    text->setObjectName(u"paper_text"_s);
    text->setReadOnly(true);
    words = new EmptyPlace(u"unknown"_s, {}, {});
    words->setObjectName(u"paper_words"_s);
    saving = plainButton(tr("Save as…"), {}, u"save_shown_paper"_s);
    words->offer(saving);
    connect(saving, &QPushButton::clicked, this, &PaperPreview::askWhereToSave);
    connect(pdf, &PdfView::opened, this, [this] { turnTo(pdf); });
    connect(pdf, &PdfView::refused, this, [this](const QString& sentence) { say(paper().name, sentence); });
    pages = new QStackedWidget;
    for (QWidget* page : std::initializer_list<QWidget*>{new QWidget, picture, pdf, text, words}) {
        pages->addWidget(page);
    }
    return pages;
}

QWidget* PaperPreview::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(look::gap2);
    before = plainButton(tr("Previous"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), u"paper_before"_s);
    after = plainButton(tr("Next"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), u"next_paper"_s);
    status = new TextLabel(TextLabel::Kind::Muted);
    status->setObjectName(u"paper_status"_s);
    outside = plainButton(tr("Open outside…"), QKeySequence::Open, u"open_outside"_s);
    QPushButton* save = plainButton(tr("Save as…"), QKeySequence::Save, u"save_paper"_s);
    QPushButton* close = mainButton(tr("Close"), {}, u"close_paper"_s);
    close->setDefault(true);
    row->addWidget(before);
    row->addWidget(after);
    row->addWidget(status, 1);
    row->addWidget(outside);
    row->addWidget(save);
    row->addWidget(close);
    connect(before, &QPushButton::clicked, this, [this] { go(at - 1); });
    connect(after, &QPushButton::clicked, this, [this] { go(at + 1); });
    connect(outside, &QPushButton::clicked, this, &PaperPreview::askToOpenOutside);
    connect(save, &QPushButton::clicked, this, &PaperPreview::askWhereToSave);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void PaperPreview::go(int where)
{
    if (where < 0 || where >= papers.size()) {
        return;
    }
    at = where;
    bytes.clear();
    pdf->close();
    question->clear();
    status->setText(papers.size() > 1 ? tr("%1 of %2").arg(at + 1).arg(papers.size()) : QString());
    name->setText(paper().name);
    setWindowTitle(paper().name);
    facts->setText(
        tr("%1, %2, %3")
            .arg(kindInWords(paper().mediaType), sizeInWords(paper().size), wordOf(paper().evidence)));
    before->setEnabled(at > 0);
    after->setEnabled(at + 1 < papers.size());
    outside->setVisible(opensOutside(paper().mediaType));
    // The last content stays until the next is there.
    whenAnswered(desk.readPaper(id, paper().id), this,
                 [this, wanted = ++asked](const Result<QByteArray>& read) {
                     if (wanted == asked) {
                         take(read);
                     }
                 });
}

void PaperPreview::take(const Result<QByteArray>& read)
{
    if (!read) {
        say(paper().name, read.refusal().text);
        saving->hide();
        return;
    }
    bytes = *read;
    showContent();
}

void PaperPreview::showContent()
{
    switch (kindOf(paper().mediaType)) {
    case PaperKind::Picture:
        showPicture();
        break;
    case PaperKind::Pdf:
        pdf->open(bytes);
        break;
    case PaperKind::Text:
        showText();
        break;
    case PaperKind::Other:
        say(kindInWords(paper().mediaType),
            tr("It cannot be shown here. It can be saved, and opened from there."));
        break;
    }
}

void PaperPreview::showPicture()
{
    whenAnswered(QtConcurrent::run([read = bytes] { return decodedPicture(read); }), this,
                 [this, wanted = asked](const DecodedPicture& decoded) {
                     if (wanted != asked) {
                         return;
                     }
                     if (!decoded.wrong.isEmpty()) {
                         say(paper().name, decoded.wrong);
                         return;
                     }
                     turnTo(picture);
                     picture->setAccessibleName(tr("Picture %1").arg(paper().name));
                     picture->setPicture(decoded.whole, decoded.small,
                                         QSizeF(decoded.whole.size()) / devicePixelRatioF(),
                                         PictureView::Fit::Whole);
                 });
}

void PaperPreview::showText()
{
    const ReadText read = readText(bytes);
    text->setPlainText(read.text);
    text->setAccessibleName(tr("Text of %1").arg(paper().name));
    if (read.cut) {
        status->setText(tr("Only the beginning is shown. Save the paper to see all of it."));
    }
    turnTo(text);
}

void PaperPreview::say(const QString& title, const QString& sentence)
{
    words->setWords(title, sentence);
    words->setAccessibleName(sentence);
    saving->show();
    turnTo(words);
}

void PaperPreview::turnTo(QWidget* page)
{
    const bool first = pages->currentIndex() == 0;
    const bool withinContent = pages->isAncestorOf(focusWidget());
    pages->setCurrentWidget(page);
    zoom->setVisible(zoomable() != nullptr);
    // Who goes on by the buttons below keeps the hand there.
    if (first || withinContent) {
        QWidget* content = zoomable() != nullptr ? zoomable() : page == words ? saving : page;
        content->setFocus();
    }
    Q_EMIT ready();
}

PictureView* PaperPreview::zoomable() const
{
    const QWidget* page = pages->currentWidget();
    return page == picture ? picture : page == pdf ? pdf->picture() : nullptr;
}

void PaperPreview::askToOpenOutside()
{
    if (bytes.isEmpty()) {
        return;
    }
    question->tell(look::Tone::Waiting,
                   tr("Open %1 in another program? It gets a copy that cannot be changed and goes "
                      "when you sign out.")
                       .arg(apart(paper().name)));
    QPushButton* yes = question->addButton(tr("Open"), u"open_outside_now"_s);
    QPushButton* no = question->addButton(tr("Not now"), u"not_outside"_s);
    connect(yes, &QPushButton::clicked, this, &PaperPreview::openOutside);
    connect(no, &QPushButton::clicked, question, &Banner::clear);
    yes->setFocus();
}

void PaperPreview::openOutside()
{
    question->clear();
    const QString copy = LentPapers::ofProgram().lend(nameToOpen(paper().name, paper().mediaType), bytes);
    if (copy.isEmpty()) {
        status->setText(
            tr("The copy for the other program could not be written. There may be no room left."));
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy))) {
        status->setText(tr("This computer has no program for it. Save the paper instead."));
    }
}

void PaperPreview::askWhereToSave()
{
    if (!bytes.isEmpty()) {
        redress::askWhereToSave(this, paper().name, [this](const QString& path) { save(path); });
    }
}

void PaperPreview::save(const QString& path)
{
    whenAnswered(QtConcurrent::run([path, read = bytes] { return saveWhole(path, read); }), this,
                 [this](const QString& sentence) { status->setText(sentence); });
}

} // namespace redress
