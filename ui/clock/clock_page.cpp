#include "ui/clock/clock_page.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct ClockPage
{
    Q_DECLARE_TR_FUNCTIONS(ClockPage)
};

using Kind = PagePart::Kind;

void add(Page& page, const ClockAccount& account)
{
    page.append({Kind::Heading, ClockPage::tr("%1: %2").arg(account.title, account.outcome), {}});
    for (const AccountLine& line : account.facts) {
        page.append({Kind::Row, line.text, line.caption});
    }
    for (const AccountLine& line : account.days) {
        page.append({Kind::Row, line.text, line.caption});
    }
}

} // namespace

Page clockPage(const QString& subject, const QString& printedAt, const QList<ClockAccount>& accounts,
               const std::optional<SupposedAccount>& supposed)
{
    Page page{{Kind::Title, ClockPage::tr("Why this date?"), {}},
              {Kind::Paragraph, subject, {}},
              {Kind::Paragraph, ClockPage::tr("As it stood on %1").arg(printedAt), {}}};
    for (const ClockAccount& account : accounts) {
        add(page, account);
    }
    if (supposed) {
        page.append({Kind::Heading, ClockPage::tr("Supposed: it stands on this paper and nowhere else"), {}});
        for (const QString& one : supposed->suppositions) {
            page.append({Kind::Point, one, {}});
        }
        add(page, supposed->account);
    }
    return page;
}

} // namespace redress
