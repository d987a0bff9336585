#include "ui/letters/batch/posting_list.h"

#include "models/post_code.h"
#include "ui/letters/batch/posting_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

QString placeIn(const QString& address, const QString& language)
{
    const QStringList lines = address.trimmed().split(u'\n');
    const QString code = postCodeOf(address, language);
    const auto holder = std::ranges::find_if(
        lines, [&](const QString& line) { return !code.isEmpty() && postCodeOf(line, language) == code; });
    return (holder == lines.end() ? lines.last() : *holder).trimmed();
}

Printing printingOf(const PostingList& list)
{
    const QString name = QCoreApplication::translate("PostingList", "Posting list");
    return {.title = u"%1 %2"_s.arg(name, list.day),
            .organisation = list.organisation,
            .language = list.language,
            .fileName = name,
            .set = [list] { return std::make_unique<PostingPages>(list); }};
}

} // namespace redress
