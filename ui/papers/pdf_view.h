#pragma once

#include "ui/papers/picture_view.h"

#include <QTimer>

#include <memory>

class QPushButton;

namespace redress {

class OpenedPdf;
class TextLabel;

/** The pages of a PDF, one at a time; the next and the one before by Page Down and Page Up. */
class PdfView : public QWidget
{
    Q_OBJECT
public:
    explicit PdfView(QWidget* parent = nullptr);

    /** Opens it off the window's thread; ends with `opened` or `refused`. */
    void open(const QByteArray& bytes);
    void close();
    [[nodiscard]] PictureView* picture() const { return view; }
    /** Counts from 1. */
    [[nodiscard]] int page() const { return shown + 1; }
    void goTo(int page);

Q_SIGNALS:
    void opened();
    void refused(const QString& sentence);

private:
    void buildPages();
    void take(const std::shared_ptr<OpenedPdf>& pdf);
    /** With a page of its own the view begins anew; else the same one is drawn for the present zoom. */
    void draw(bool anew);
    void tellPage();

    PictureView* view;
    QPushButton* before;
    QPushButton* after;
    TextLabel* place;
    QTimer pause;
    std::shared_ptr<OpenedPdf> document;
    int shown = 0;
    /** Counts what was asked for: a picture that comes late for another page is dropped. */
    int asked = 0;
};

} // namespace redress
