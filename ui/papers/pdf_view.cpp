#include "ui/papers/pdf_view.h"

#include "ui/papers/opened_pdf.h"
#include "ui/when_answered.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PdfView::PdfView(QWidget* parent) : QWidget(parent), view(new PictureView(this))
{
    view->setObjectName(u"pdf_page"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(view, 1);
    buildPages();
    pause.setSingleShot(true);
    pause.setInterval(80ms);
    connect(&pause, &QTimer::timeout, this, [this] { draw(false); });
    connect(view, &PictureView::zoomed, &pause, qOverload<>(&QTimer::start));
}

void PdfView::buildPages()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap2);
    before = quietButton(tr("Previous page"), {}, u"page_before"_s);
    after = quietButton(tr("Next page"), {}, u"next_page"_s);
    // Not as the buttons' own shortcuts: held down, those wait until the key is let go.
    for (const auto& [button, key] :
         {std::pair(before, Qt::Key_PageUp), std::pair(after, Qt::Key_PageDown)}) {
        button->setToolTip(QKeySequence(key).toString(QKeySequence::NativeText));
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QPushButton::click);
    }
    place = new TextLabel(TextLabel::Kind::Muted);
    place->setObjectName(u"page_place"_s);
    place->setWordWrap(false);
    row->addStretch();
    row->addWidget(before);
    row->addWidget(place);
    row->addWidget(after);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(before, &QPushButton::clicked, this, [this] { goTo(page() - 1); });
    connect(after, &QPushButton::clicked, this, [this] { goTo(page() + 1); });
}

void PdfView::open(const QByteArray& bytes)
{
    close();
    whenAnswered(QtConcurrent::run([bytes] { return OpenedPdf::open(bytes); }), this,
                 [this, wanted = asked](const std::shared_ptr<OpenedPdf>& pdf) {
                     if (wanted == asked) {
                         take(pdf);
                     }
                 });
}

void PdfView::close()
{
    ++asked;
    document.reset();
    view->clear();
}

void PdfView::take(const std::shared_ptr<OpenedPdf>& pdf)
{
    if (!pdf->wrong().isEmpty()) {
        Q_EMIT refused(pdf->wrong());
        return;
    }
    document = pdf;
    shown = 0;
    tellPage();
    Q_EMIT opened();
    draw(true);
}

void PdfView::goTo(int page)
{
    if (document && page >= 1 && page <= document->pageCount()) {
        shown = page - 1;
        tellPage();
        draw(true);
    }
}

void PdfView::draw(bool anew)
{
    if (!document) {
        return;
    }
    ++asked;
    // A new page is drawn about as wide as a window; its own zoom is known only once it lies there.
    const int across = anew ? qRound(view->viewport()->width() * devicePixelRatioF()) : view->dotsAcross();
    const auto drawing =
        QtConcurrent::run([pdf = document, page = shown, across] { return pdf->picture(page, across); });
    whenAnswered(drawing, this, [this, wanted = asked, anew](const QImage& picture) {
        if (wanted != asked) {
            return;
        }
        if (anew) {
            view->setPicture(picture, {}, document->sizeOf(shown), PictureView::Fit::Width);
            pause.stop();
        } else {
            view->redraw(picture);
        }
    });
}

void PdfView::tellPage()
{
    const QString words = tr("Page %1 of %2").arg(page()).arg(document->pageCount());
    place->setText(words);
    view->setAccessibleName(words);
    before->setEnabled(shown > 0);
    after->setEnabled(page() < document->pageCount());
}

} // namespace redress
