#pragma once

#include "app/procedures/procedure_page.h"

#include <QCoreApplication>

namespace redress {

/** Puts a page together, part by part, from a procedure. Used by the files that write it. */
class PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(ProcedurePage)
public:
    PageWriter(const Procedure& procedure, QString language) : procedure(procedure), language(std::move(language)) {}

    void title(const QString& text) { written.append({PagePart::Kind::Title, text, {}}); }
    void heading(const QString& text) { written.append({PagePart::Kind::Heading, text, {}}); }
    void paragraph(const QString& text) { written.append({PagePart::Kind::Paragraph, text, {}}); }
    void point(const QString& text) { written.append({PagePart::Kind::Point, text, {}}); }
    /** Nothing where there is nothing to say. */
    void row(const QString& caption, const QString& text)
    {
        if (!text.isEmpty()) {
            written.append({PagePart::Kind::Row, text, caption});
        }
    }

    [[nodiscard]] QString in(const Words& words) const { return words.in(language); }
    [[nodiscard]] const Page& parts() const { return written; }

    const Procedure& procedure;

private:
    QString language;
    Page written;
};

namespace writing {

void head(PageWriter& page);
void way(PageWriter& page);
void limits(PageWriter& page);
void rounds(PageWriter& page);
void routing(PageWriter& page);
void answers(PageWriter& page);
void refusals(PageWriter& page);
void notices(PageWriter& page);
void escalations(PageWriter& page);
void who(PageWriter& page);

} // namespace writing

} // namespace redress
