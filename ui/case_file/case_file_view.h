#pragma once

#include "ui/case_file/bound_case_file.h"
#include "ui/letters/printing.h"

#include <QDialog>

#include <memory>

class QPrinter;

namespace redress {

class PdfView;
class TextLabel;

/** A case file that was made: to be read page by page, saved or printed. Kept nowhere else. */
class CaseFileView : public QDialog
{
    Q_OBJECT
public:
    /** `name`: proposed for the file, without its ending. `sheet`: over which it opens. */
    CaseFileView(const BoundCaseFile& file, const QString& title, const QString& name, QWidget* sheet);

    /** Writes it off the window's thread, then says so below the pages. */
    void savePdf(const QString& path);
    /** Printed there off the window's thread, and to its end, also where this is closed. */
    void printOn(const std::shared_ptr<QPrinter>& printer);

private:
    [[nodiscard]] QWidget* makeButtons();
    void askWhere();
    [[nodiscard]] Printing printing() const;

    BoundCaseFile file;
    QString name;
    PdfView* pages;
    TextLabel* status;
};

} // namespace redress
