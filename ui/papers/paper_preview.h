#pragma once

#include "app/desk.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace redress {

class Banner;
class EmptyPlace;
class PdfView;
class PictureView;
class TextLabel;

/** The papers of a case to be looked at, one at a time, inside the window. Changes nothing in the case. */
class PaperPreview : public QDialog
{
    Q_OBJECT
public:
    PaperPreview(Desk& desk, CaseId id, const QList<Paper>& papers, PaperId first, QWidget* parent);
    ~PaperPreview() override;

    [[nodiscard]] PaperId shown() const { return paper().id; }

Q_SIGNALS:
    /** What the shown paper holds stands there, or the sentence why not. */
    void ready();

private:
    QWidget* makeHead();
    QWidget* makeZoom();
    QWidget* makeContent();
    QWidget* makeFoot();
    void addZoomKeys();
    [[nodiscard]] const Paper& paper() const { return papers.at(at); }
    void go(int where);
    void take(const Result<QByteArray>& read);
    void showContent();
    void showPicture();
    void showText();
    /** In place of the content. */
    void say(const QString& title, const QString& sentence);
    void turnTo(QWidget* page);
    [[nodiscard]] PictureView* zoomable() const;
    void askToOpenOutside();
    void openOutside();
    void askWhereToSave();
    void save(const QString& path);

    Desk& desk;
    CaseId id;
    QList<Paper> papers;
    int at = 0;
    /** Counts what was asked for: an answer for a paper no longer shown is dropped. */
    int asked = 0;
    QByteArray bytes;
    TextLabel* name = nullptr;
    TextLabel* facts = nullptr;
    TextLabel* status = nullptr;
    Banner* question = nullptr;
    QWidget* zoom = nullptr;
    QStackedWidget* pages = nullptr;
    PictureView* picture = nullptr;
    PdfView* pdf = nullptr;
    QPlainTextEdit* text = nullptr;
    EmptyPlace* words = nullptr;
    QPushButton* before = nullptr;
    QPushButton* after = nullptr;
    QPushButton* outside = nullptr;
    QPushButton* saving = nullptr;
};

} // namespace redress
