#include "app/procedures/procedure_page.h"

#include "app/procedures/page_writer.h"

namespace redress {

using namespace Qt::StringLiterals;

Page pageOf(const Procedure& procedure, const QString& language)
{
    PageWriter page(procedure, language);
    writing::head(page);
    writing::way(page);
    writing::limits(page);
    writing::rounds(page);
    writing::routing(page);
    writing::answers(page);
    writing::refusals(page);
    writing::notices(page);
    writing::escalations(page);
    writing::who(page);
    return page.parts();
}

QStringList linesOf(const Page& page)
{
    QStringList lines;
    for (const PagePart& part : page) {
        // A text of several lines stays set in.
        const auto within = [](QString text) { return text.replace(u'\n', u"\n    "_s); };
        switch (part.kind) {
        case PagePart::Kind::Title:
            lines.append({part.text, QString(part.text.size(), u'=')});
            break;
        case PagePart::Kind::Heading:
            lines.append({QString(), part.text, QString(part.text.size(), u'-')});
            break;
        case PagePart::Kind::Paragraph:
            lines.append(part.text);
            break;
        case PagePart::Kind::Point:
            lines.append(u"  - "_s + within(part.text));
            break;
        case PagePart::Kind::Row:
            lines.append(u"  %1: %2"_s.arg(part.caption, within(part.text)));
            break;
        }
    }
    return lines.join(u'\n').split(u'\n');
}

} // namespace redress
