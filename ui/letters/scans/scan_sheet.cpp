#include "ui/letters/scans/scan_sheet.h"

#include "ui/letters/register/found_case.h"
#include "ui/papers/decoded_picture.h"
#include "ui/papers/paper_words.h"
#include "ui/papers/pdf_view.h"
#include "ui/when_answered.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QtConcurrentRun>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wanted(980, 660);
constexpr int offersWidth = 380;

} // namespace

ScanSheet::ScanSheet(Desk& desk, const ScannedFile& file, CaseId open, QWidget* parent)
    : QDialog(parent), desk(desk), file(file), attaching(new ScanAttaching(desk, file.scan.paper, this)),
      reference(new QLineEdit),
      attachButton((file.codes.isEmpty() ? mainButton : plainButton)(tr("Attach to this case"), {}, u"attach_to_reference"_s, nullptr)),
      status(new TextLabel(TextLabel::Kind::Body))
{
    setObjectName(u"scan_sheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("A scan: %1").arg(file.scan.paper.name));
    build();
    const QSize whole(look::withText(wanted.width()), wanted.height());
    resize(parent == nullptr ? whole : whole.boundedTo(parent->window()->size() - QSize(look::gap8, 2 * look::gap8)));
    // Nothing is lost while the register is away: what could not be asked then is asked now.
    connect(&desk.changes(), &Changes::registerBack, this, &ScanSheet::lookUpAll);
    lookUpAll();
    if (file.codes.isEmpty()) {
        reference->setFocus();
        proposeOpenCase(open);
    }
}

void ScanSheet::build()
{
    auto* side = new QVBoxLayout;
    side->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    side->setSpacing(look::gap4);
    side->addWidget(makeOffers());
    side->addWidget(hairline());
    side->addWidget(makeReference());
    side->addStretch();
    status->setObjectName(u"scan_status"_s);
    status->hide();
    side->addWidget(status);
    QPushButton* close = plainButton(tr("Close"), {}, u"close_scan"_s);
    side->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* holder = new QWidget;
    holder->setLayout(side);
    holder->setFixedWidth(look::withText(offersWidth));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeLook(), 1);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(holder);
}

QWidget* ScanSheet::makeLook()
{
    if (file.scan.mediaType == u"application/pdf"_s) {
        pdf = new PdfView;
        connect(pdf, &PdfView::refused, this, [this](const QString& text) { say(text, true); });
        pdf->open(file.scan.paper.bytes);
        return pdf;
    }
    picture = new PictureView;
    picture->setObjectName(u"scan_picture"_s);
    picture->setAccessibleName(tr("The scan"));
    showPicture();
    return picture;
}

void ScanSheet::showPicture()
{
    whenAnswered(QtConcurrent::run(decodedPicture, file.scan.paper.bytes), this, [this](const DecodedPicture& seen) {
        if (seen.wrong.isEmpty()) {
            picture->setPicture(seen.whole, seen.small, QSizeF(seen.whole.size()), PictureView::Fit::Whole);
        } else {
            say(seen.wrong, true);
        }
    });
}

QWidget* ScanSheet::makeOffers()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(look::gap3);
    const bool none = file.codes.isEmpty();
    auto* heading = new TextLabel(TextLabel::Kind::Subject, none ? tr("No code of a letter was found") : tr("What was found"));
    heading->setObjectName(u"scan_heading"_s);
    column->addWidget(heading);
    if (none) {
        column->addWidget(new TextLabel(TextLabel::Kind::Muted,
                                        tr("Signed letters carry a code on their first page. It may have been cut off, or be too faint to be read.")));
    }
    for (const LetterCode& code : std::as_const(file.codes)) {
        addOffer(column, code);
    }
    return holder;
}

void ScanSheet::addOffer(QVBoxLayout* column, const LetterCode& code)
{
    const qsizetype number = offers.size();
    auto* words = new TextLabel(TextLabel::Kind::Body, tr("Letter %1 of case %2. The register is being asked…")
                                                           .arg(isolate(numberOf(code)), isolate(code.reference)));
    words->setObjectName(u"found_letter_%1"_s.arg(number + 1));
    const bool only = file.codes.size() == 1;
    QPushButton* attachIt = (only ? mainButton : plainButton)(tr("Attach"), {}, u"attach_%1"_s.arg(number + 1), nullptr);
    attachIt->setAccessibleName(tr("Attach as the copy of letter %1").arg(numberOf(code)));
    attachIt->setEnabled(false);
    connect(attachIt, &QPushButton::clicked, this, [this, number] { attach(number); });
    column->addWidget(words);
    column->addWidget(attachIt, 0, Qt::AlignLeading);
    FoundLetter asked;
    asked.code = code;
    asked.isUnasked = true;
    offers.append({asked, words, attachIt});
}

QWidget* ScanSheet::makeReference()
{
    reference->setObjectName(u"scan_reference"_s);
    reference->setAccessibleName(tr("Reference of the case"));
    reference->setLayoutDirection(Qt::LeftToRight);
    auto* caption = new TextLabel(TextLabel::Kind::Strong, file.codes.isEmpty() ? tr("Attach it to a case") : tr("Or attach it to a case as a paper"));
    auto* hint = new TextLabel(TextLabel::Kind::Muted, tr("Reference of the case; the running number is enough."));
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(caption);
    column->addWidget(reference);
    column->addWidget(hint);
    column->addWidget(attachButton, 0, Qt::AlignLeading);
    connect(attachButton, &QPushButton::clicked, this, &ScanSheet::attachToReference);
    connect(reference, &QLineEdit::textChanged, this, [this] { setWaiting(waiting); });
    setWaiting(false);
    return holder;
}

void ScanSheet::lookUpAll()
{
    for (qsizetype number = 0; number < offers.size(); ++number) {
        if (offers.at(number).found.isUnasked) {
            findLetter(desk, this, offers.at(number).found.code,
                       [this, number](const FoundLetter& found) { takeFound(number, found); });
        }
    }
}

void ScanSheet::takeFound(qsizetype number, const FoundLetter& found)
{
    Offer& offer = offers[number];
    offer.found = found;
    const QString letter = isolate(numberOf(found.code));
    const QString inCase = isolate(found.code.reference);
    if (!found.trouble.isEmpty()) {
        offer.words->setText(found.trouble);
        offer.words->setTone(look::Tone::Late);
    } else {
        offer.words->setTone(look::Tone::Plain);
        offer.words->setText(found.recipient.isEmpty()
                                 ? tr("Returned copy of letter %1, case %2").arg(letter, inCase)
                                 : tr("Returned copy of letter %1 to %2, case %3").arg(letter, apart(found.recipient), inCase));
    }
    // The case is there all the same, and the scan may belong to it.
    if (found.letter.isNone() && !found.id.isNone() && reference->text().isEmpty()) {
        reference->setText(found.code.reference);
    }
    setWaiting(waiting);
    const auto first = std::ranges::find_if(offers, [](const Offer& one) { return one.attach->isEnabled(); });
    if (first != offers.end() && !reference->hasFocus()) {
        first->attach->setFocus();
    }
}

void ScanSheet::proposeOpenCase(CaseId open)
{
    if (open.isNone()) {
        return;
    }
    whenAnswered(desk.readCaseAgain(open), this, [this](const Result<CaseView>& read) {
        if (read && reference->text().isEmpty()) {
            reference->setText(read->complaint.reference);
        }
    });
}

void ScanSheet::attach(qsizetype number)
{
    const FoundLetter found = offers.at(number).found;
    setWaiting(true);
    attaching->attach(found.id, found.letter, [this, number](const Result<CaseView>& result) {
        if (result) {
            Offer& offer = offers[number];
            offer.done = true;
            offer.words->setText(tr("Attached: %1").arg(offer.words->text()));
            offer.words->setTone(look::Tone::Done);
        }
        takeAttached(result);
    });
}

void ScanSheet::attachToReference()
{
    setWaiting(true);
    findCase(desk, this, reference->text(), [this](const Result<CaseView>& found) {
        if (!found) {
            takeAttached(found);
            return;
        }
        attaching->attach(found->complaint.id, {}, [this](const Result<CaseView>& result) { takeAttached(result); });
    });
}

void ScanSheet::takeAttached(const Result<CaseView>& result)
{
    setWaiting(false);
    if (!result) {
        say(result.refusal().text, true);
        return;
    }
    say({}, false);
    Q_EMIT caseWanted(result->complaint.id);
    // Of several letters in one file the others are still to be attached.
    if (std::ranges::none_of(offers, [](const Offer& one) { return !one.found.letter.isNone() && !one.done; })) {
        accept();
    }
}

void ScanSheet::setWaiting(bool wait)
{
    waiting = wait;
    for (const Offer& offer : std::as_const(offers)) {
        offer.attach->setEnabled(!waiting && !offer.done && !offer.found.letter.isNone());
    }
    attachButton->setEnabled(!waiting && !reference->text().trimmed().isEmpty());
}

void ScanSheet::say(const QString& text, bool refused)
{
    status->setText(text);
    status->setTone(refused ? look::Tone::Late : look::Tone::Plain);
    status->setVisible(!text.isEmpty());
}

} // namespace redress
